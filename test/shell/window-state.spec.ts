import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '../journeys/fixture.ts'
import { newDataFolder } from '../journeys/launch.ts'
import { echoService } from './bridge.ts'

function boundsOf(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
}

test('the window opens where it was closed', async ({ launch }) => {
  const first = await launch({ env: echoService })
  const wanted = { x: 140, y: 60, width: 1100, height: 720 }
  await first.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), wanted)
  await expect.poll(() => boundsOf(first.app)).toEqual(wanted)
  await first.close()
  const second = await launch({ userData: first.userData, env: echoService })
  await expect.poll(() => boundsOf(second.app)).toEqual(wanted)
})

test('a window whose screen is gone opens on one that is there, as large as it was', async ({ launch }) => {
  const userData = newDataFolder()
  const window = { bounds: { x: 9000, y: 9000, width: 1100, height: 720 }, maximised: false }
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ window }))
  const { app } = await launch({ userData, env: echoService })
  const { x = 9000, y = 9000, ...size } = (await boundsOf(app)) ?? {}
  expect(size).toEqual({ width: 1100, height: 720 })
  expect({ left: x < 1920, top: y < 1080 }).toEqual({ left: true, top: true })
})

test('settings that cannot be read any more fall back, and the window opens', async ({ launch }) => {
  const userData = newDataFolder()
  writeFileSync(join(userData, 'settings.json'), '{ "window": ')
  const { app } = await launch({ userData, env: echoService })
  expect(await boundsOf(app)).toMatchObject({ width: 1280, height: 800 })
})
