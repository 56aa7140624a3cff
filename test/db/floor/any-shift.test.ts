import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { onEachDatabase } from '../databases.ts'
import { openShop } from '../shop.ts'
import { shifts, shiftsAtOnce } from './acts.ts'
import { anyFloor, worker } from './shift.ts'

/** Bounded so that the whole suite stays short; a failure prints the seed and the shortest shift that breaks a rule. */
const runs = { numRuns: 25, interruptAfterTimeLimit: 12_000, markInterruptAsFailure: false } as const
const runsAtOnce = { ...runs, numRuns: 10 } as const

onEachDatabase((database) => {
  it('whatever people do, in whatever order, with repeats and restarts, the books agree', async () => {
    await fc.assert(
      fc.asyncProperty(shifts, async (shift) => {
        const { shop, work } = await anyFloor(database)
        for (const done of shift) await work(done)
        expect(await checkInvariants(shop.store().reader)).toEqual([])
        await shop.close()
      }),
      runs,
    )
  })

  it('they agree also when two people do it at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(shiftsAtOnce, shiftsAtOnce, async (minhs, annas) => {
        const { shop, work: minh } = await anyFloor(database)
        // A SQLite file has one service; its stations share it.
        const other = database.name === 'postgres' ? await openShop(database, shop.location) : shop
        const anna = worker(other, 'M')
        await Promise.all([
          (async () => {
            for (const { act } of minhs) await minh({ act, station: 'Bench 1' })
          })(),
          (async () => {
            for (const { act } of annas) await anna({ act, station: 'Bench 2' })
          })(),
        ])
        expect(await checkInvariants(shop.store().reader)).toEqual([])
        await other.close()
        await shop.close()
      }),
      runsAtOnce,
    )
  })
})
