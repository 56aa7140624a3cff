import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../journeys/fixture.ts'
import { newDataFolder } from '../journeys/launch.ts'
import { call, listen } from './bridge.ts'
import { openPackaged, packageApp, packagedExecutable, packagedResources } from './packaged-app.ts'

test.beforeAll(packageApp)

test('the packed app opens its window and its database, and ends in order', async () => {
  const userData = newDataFolder()
  const { page, end } = await openPackaged(userData)
  await expect(page).toHaveURL(/^app:\/\/packbench\//)
  await expect.poll(() => call(page, 'settings.get')).toEqual({ id: 1, ok: true, value: { shop: null, version: 0 } })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await end()).toBe(0)
  expect(readdirSync(userData)).toContain('packbench.sqlite')
  rmSync(userData, { recursive: true })
})

test('the packed app opens serial ports', async () => {
  const userData = newDataFolder()
  const { page, end } = await openPackaged(userData)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const heard = await listen(page)
  await call(page, 'shell.station.save', { scale: { port: '/dev/no-such-scale' } })
  const absent = { kind: 'absent', port: '/dev/no-such-scale', reason: 'unplugged', detail: expect.stringContaining('cannot open') }
  await expect.poll(heard).toContainEqual({ event: 'scale', scale: absent })
  expect(await end()).toBe(0)
  rmSync(userData, { recursive: true })
})

test('the packed app is no Node for others, takes no debugger of Node, and loads nothing but its archive', async () => {
  const fuses = await getCurrentFuseWire(packagedExecutable)
  const state = (fuse: FuseV1Options) => fuses[fuse] === FuseState.ENABLE
  expect({
    runAsNode: state(FuseV1Options.RunAsNode),
    nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    nodeInspect: state(FuseV1Options.EnableNodeCliInspectArguments),
    cookieEncryption: state(FuseV1Options.EnableCookieEncryption),
    archiveIntegrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyArchive: state(FuseV1Options.OnlyLoadAppFromAsar),
  }).toEqual({
    runAsNode: false,
    nodeOptions: false,
    nodeInspect: false,
    cookieEncryption: true,
    archiveIntegrity: true,
    onlyArchive: true,
  })
})

test('the packed app carries the addons of its own system only', () => {
  const folder = join(packagedResources, 'app.asar.unpacked', 'node_modules')
  expect(readdirSync(join(folder, 'better-sqlite3', 'prebuilds'))).toEqual([`${process.platform}-${process.arch}.node`])
  const [serial, ...more] = readdirSync(join(folder, '@serialport', 'bindings-cpp', 'prebuilds'))
  expect([serial, more]).toEqual([expect.stringMatching(new RegExp(`^${process.platform}-(.+\\+)?${process.arch}`)), []])
})
