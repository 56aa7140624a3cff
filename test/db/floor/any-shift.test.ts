import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { openShop, type TestShop } from '../shop.ts'
import { shifts, shiftsAtOnce } from './acts.ts'
import { anyFloor, worker } from './shift.ts'

/** Milliseconds after which no further shift begins: as many as this machine can, so that the whole suite stays short. */
const alone = 10_000
const together = 6000

async function booksAgree(shop: TestShop): Promise<void> {
  expect(await checkInvariants(shop.store().reader)).toEqual([])
}

onEachDatabase((database) => {
  it('whatever people do, in whatever order, with repeats and restarts, the books agree', async () => {
    const end = Date.now() + alone
    const shift = fc.asyncProperty(shifts, async (acts) => {
      if (Date.now() > end) return
      const { shop, work } = await anyFloor(database)
      for (const act of acts) await work(act)
      await booksAgree(shop)
      await shop.close()
    })
    await fc.assert(shift, { numRuns: 60 })
  })

  it('they agree also when two people do it at the same time', async () => {
    const end = Date.now() + together
    const shift = fc.asyncProperty(shiftsAtOnce, shiftsAtOnce, async (minhs, annas) => {
      if (Date.now() > end) return
      const { shop, work: minh } = await anyFloor(database)
      // A SQLite file has one service; its stations share it.
      const other = database.name === 'postgres' ? await openShop(database, shop.location) : shop
      const anna = worker(other, 'M')
      const all = async (work: typeof minh, acts: typeof minhs, station: string) => {
        for (const { act } of acts) await work({ act, station })
      }
      await Promise.all([all(minh, minhs, 'Bench 1'), all(anna, annas, 'Bench 2')])
      await booksAgree(shop)
      await other.close()
      await shop.close()
    })
    await fc.assert(shift, { numRuns: 15 })
  })
})
