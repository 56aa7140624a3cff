import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { openShop, type TestShop } from '../shop.ts'
import { worker } from './shift.ts'
import { stockDays, stockDaysAtOnce } from './stock-acts.ts'
import { stockFloor } from './stock-floor.ts'

/** Milliseconds after which no further day begins: as many as this machine can, so that the whole suite stays short. */
const alone = 9000
const together = 5000

async function booksAgree(shop: TestShop): Promise<void> {
  expect(await checkInvariants(shop.store().reader)).toEqual([])
}

onEachDatabase((database) => {
  it('deliveries, counts, kits, supplier returns and moves by hand among the orders: the books agree', async () => {
    const end = Date.now() + alone
    const day = fc.asyncProperty(stockDays, async (acts) => {
      if (Date.now() > end) return
      const { shop, work } = await stockFloor(database)
      for (const act of acts) await work(act)
      await booksAgree(shop)
      await shop.close()
    })
    await fc.assert(day, { numRuns: 60 })
  })

  it('they agree also when two benches do it at the same time', async () => {
    const end = Date.now() + together
    const day = fc.asyncProperty(stockDaysAtOnce, stockDaysAtOnce, async (minhs, annas) => {
      if (Date.now() > end) return
      const { shop, staff, work: minh } = await stockFloor(database)
      // A SQLite file has one service; its stations share it.
      const other = database.name === 'postgres' ? await openShop(database, shop.location) : shop
      const anna = worker(other, 'A', staff)
      const all = async (work: typeof minh, acts: typeof minhs, station: string) => {
        for (const { act } of acts) await work({ act, station })
      }
      await Promise.all([all(minh, minhs, 'Bench 1'), all(anna, annas, 'Bench 2')])
      await booksAgree(shop)
      await other.close()
      await shop.close()
    })
    await fc.assert(day, { numRuns: 15 })
  })
})
