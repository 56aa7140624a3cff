import { expect, test } from '../journeys/fixture.ts'
import { call, openShop } from './bridge.ts'

test('a page whose process dies is loaded again, and the shop is there', async ({ launch }) => {
  const { app, page } = await launch()
  await expect.poll(() => call(page, 'settings.get')).toMatchObject({ ok: true })
  await openShop(page)
  await expect(page.getByRole('navigation')).toBeVisible()
  const processOfPage = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0)
  const before = await processOfPage()
  process.kill(before, 'SIGKILL')
  await expect.poll(processOfPage).not.toBe(before)
  const shows = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("document.querySelectorAll('nav a').length > 0"),
    )
  await expect.poll(shows).toBe(true)
})
