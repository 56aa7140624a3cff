import { test as base, type Page, type TestInfo } from '@playwright/test'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { launchApp, type LaunchOptions, type RunningApp } from './launch.ts'

export interface Fixtures {
  /** Opens the app; whatever a test leaves open is closed after it, and a failure brings its logs. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>
}

export const test = base.extend<Fixtures>({
  launch: async ({}, provide, info) => {
    const opened: RunningApp[] = []
    await provide(async (options) => {
      const running = await launchApp(options)
      opened.push(running)
      return running
    })
    for (const { app, userData, isRunning, close } of opened) {
      const failed = info.status !== info.expectedStatus
      if (failed && isRunning()) await attachPicture(app.windows()[0], info)
      if (isRunning()) await close()
      const log = join(userData, 'logs', 'main.log')
      if (failed && existsSync(log)) await info.attach('main.log', { path: log, contentType: 'text/plain' })
      // Chromium's last helpers may still write there for a moment.
      if (!failed) rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    }
  },
})

export { expect } from '@playwright/test'

async function attachPicture(page: Page | undefined, info: TestInfo): Promise<void> {
  if (!page || page.isClosed()) return
  await info.attach('window.png', { body: await page.screenshot(), contentType: 'image/png' })
}
