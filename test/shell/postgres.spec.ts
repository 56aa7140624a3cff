import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../db/postgres-server.ts'
import { expect, test as base } from '../journeys/fixture.ts'
import { call, listen } from './bridge.ts'
import { commandOf, serviceOf } from './service-process.ts'

/** A real server with an empty database, for as long as this file runs. */
const test = base.extend<object, { readonly postgres: string }>({
  postgres: [
    async ({}, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'packbench-postgres-'))
      const { server, url } = await startPostgres(folder)
      await server.createDatabase('shop')
      await provide(`${url}/shop`)
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})

const emptyShop = { id: 1, ok: true, value: { shop: null, version: 0 } }

test("the data service runs in a utility process on Electron's own Node, on PostgreSQL", async ({ launch, postgres }) => {
  const { page } = await launch({ db: postgres, env: { PACKBENCH_SERVICE: 'utility' } })
  await expect.poll(await listen(page)).toContainEqual({ event: 'service', state: 'up' })
  expect(await call(page, 'settings.get')).toEqual(emptyShop)
  expect(await call(page, 'shell.about')).toMatchObject({ value: { serviceRuntime: 'utility' } })
})

test('a station is moved from its own file to the shared server, and stays there', async ({ launch, postgres }) => {
  const first = await launch()
  const file = join(first.userData, 'packbench.sqlite')
  expect(await call(first.page, 'shell.database.get')).toEqual({ id: 1, ok: true, value: { kind: 'sqlite', path: file, isStandard: true } })
  const server = { kind: 'postgres', url: postgres.replace(':packbench@', '@'), password: expect.stringMatching(/keyring|plain/) }
  expect(await call(first.page, 'shell.database.choose', { kind: 'postgres', url: postgres })).toEqual({ id: 1, ok: true, value: server })
  await expect.poll(() => call(first.page, 'settings.get')).toEqual(emptyShop)
  await first.close()
  const second = await launch({ userData: first.userData })
  expect(await call(second.page, 'shell.database.get')).toEqual({ id: 1, ok: true, value: server })
  await expect.poll(() => call(second.page, 'settings.get')).toEqual(emptyShop)
})

test('a password that no keyring guards is said to lie open, and is in no command line', async ({ launch, postgres }) => {
  const { app, page, userData } = await launch()
  const chosen = await call(page, 'shell.database.choose', { kind: 'postgres', url: postgres })
  const settings = readFileSync(join(userData, 'settings.json'), 'utf8')
  const isReadable = settings.includes('"packbench"')
  expect(chosen).toMatchObject({ ok: true, value: { password: isReadable ? 'plain' : 'keyring' } })
  await expect.poll(() => commandOf(serviceOf(app))).toContain('postgres://packbench@')
})
