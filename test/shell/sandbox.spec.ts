import { readFileSync } from 'node:fs'
import { expect, test } from '../journeys/fixture.ts'
import { echoService } from './bridge.ts'

test('the page knows neither Node nor Electron: two functions are all it has', async ({ launch }) => {
  const { page } = await launch({ env: echoService })
  const reachable = await page.evaluate(() => ({
    process: typeof Reflect.get(globalThis, 'process'),
    require: typeof Reflect.get(globalThis, 'require'),
    Buffer: typeof Reflect.get(globalThis, 'Buffer'),
    packbench: Object.keys(window.packbench).toSorted(),
  }))
  expect(reachable).toEqual({ process: 'undefined', require: 'undefined', Buffer: 'undefined', packbench: ['call', 'subscribe'] })
})

test('the process of the page may do next to nothing', async ({ launch }) => {
  const { app, sandboxed } = await launch({ env: echoService })
  const page = await app.evaluate(({ app: electron, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()
    return electron.getAppMetrics().find((metric) => metric.pid === pid)
  })
  expect(process.platform === 'linux' ? mayCallOnlySome(page?.pid) : page?.sandboxed).toBe(sandboxed)
})

/** Linux writes down whether a process is held to a filter of system calls. */
function mayCallOnlySome(pid: number | undefined): boolean {
  return /^Seccomp:\s*2$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
}
