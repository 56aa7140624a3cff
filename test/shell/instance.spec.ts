import { expect, test } from '../journeys/fixture.ts'
import { startSecond } from '../journeys/launch.ts'
import { echoService } from './bridge.ts'

test('a second start ends by itself and brings the first window to the front', async ({ launch }) => {
  const { app, userData } = await launch({ env: echoService })
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  expect(await isVisible()).toEqual([false])
  expect(await startSecond({ userData, env: echoService })).toBe(0)
  await expect.poll(isVisible).toEqual([true])
})
