import { defineConfig } from '@playwright/test'

/** Journeys through the real window. One at a time: the window, its keyboard and the machine's two processors are shared. */
export default defineConfig({
  testDir: 'test',
  testMatch: ['shell/**/*.spec.ts', 'journeys/**/*.spec.ts'],
  globalSetup: './test/journeys/build-first.ts',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  outputDir: 'test-results/journeys',
})
