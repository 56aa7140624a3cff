import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Four suites; the journeys in the real window are Playwright's (playwright.config.ts). */
export default defineConfig({
  test: {
    // One file on each processor; by itself vitest leaves one of them idle.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'domain', include: ['test/domain/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'db',
          include: ['test/db/**/*.test.ts', 'test/scripts/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/db/postgres-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'shell',
          include: ['test/shell/**/*.test.ts'],
          environment: 'node',
          testTimeout: 20_000,
          // Its devices send in real time: they have the machine to themselves.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [react()],
        test: { name: 'renderer', include: ['test/renderer/**/*.test.{ts,tsx}'], environment: 'jsdom', testTimeout: 20_000 },
      },
    ],
  },
})
