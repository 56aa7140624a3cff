import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../journeys/fixture.ts'
import { newDataFolder } from '../journeys/launch.ts'
import { openService } from '../journeys/shop-service.ts'
import { call, listen } from './bridge.ts'

test('a database that cannot be opened is named in the window, and another can be chosen', async ({ launch }) => {
  const userData = newDataFolder()
  const file = join(userData, 'packbench.sqlite')
  writeFileSync(file, 'this is no database, but it is long enough to look like one. '.repeat(100))
  const { page } = await launch({ userData })
  const heard = await listen(page)
  const error = { code: 'database.damaged', params: expect.objectContaining({ file }) }
  await expect.poll(heard).toContainEqual({ event: 'service', state: 'failed', error })
  expect(await call(page, 'settings.get')).toEqual({ id: 1, ok: false, error })
  const banner = page.getByRole('alert').filter({ hasText: 'cannot start' })
  await expect(banner).toContainText(file)
  const other = join(userData, 'other.sqlite')
  const field = page.getByLabel('Use another database')
  await field.fill(other)
  await field.press('Enter')
  await expect(page.getByText(`There is no database of Packbench at ${other}`)).toBeVisible()
  await (await openService(other)).close()
  await field.press('Enter')
  await expect(page.getByLabel('Shop name')).toBeVisible()
  await expect.poll(() => call(page, 'settings.get')).toEqual({ id: 1, ok: true, value: { shop: null, version: 0 } })
  await expect(banner).toHaveCount(0)
})

test('an address that is none is refused, and the database stays', async ({ launch }) => {
  const { page, userData } = await launch()
  const answer = await call(page, 'shell.database.choose', { kind: 'postgres', url: 'postgres://[nowhere' })
  expect(answer).toMatchObject({ ok: false, error: { code: 'database.badAddress' } })
  expect(await call(page, 'shell.database.get')).toMatchObject({ ok: true, value: { path: join(userData, 'packbench.sqlite') } })
})
