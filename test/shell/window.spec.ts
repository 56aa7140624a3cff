import { readFileSync } from 'node:fs'
import { expect, test } from '../journeys/fixture.ts'

test('the page runs in the sandbox of Chromium, apart from Node and Electron', async ({ launch }) => {
  const { app, page } = await launch()
  const reachable = await page.evaluate(() => ({
    process: typeof Reflect.get(globalThis, 'process'),
    require: typeof Reflect.get(globalThis, 'require'),
    Buffer: typeof Reflect.get(globalThis, 'Buffer'),
    bridge: Object.keys(Reflect.get(globalThis, 'packbench')).toSorted(),
  }))
  expect(reachable).toEqual({ process: 'undefined', require: 'undefined', Buffer: 'undefined', bridge: ['call', 'subscribe'] })
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId())
  console.log(readFileSync(`/proc/${pid}/status`, 'utf8').match(/Seccomp:.*/)?.[0])
})
