import * as fc from 'fast-check'
import { it } from 'vitest'
import { holdsForAny } from '../any-calls.ts'
import { booksAgree } from '../books.ts'
import { onEachDatabase } from '../databases.ts'
import { anotherStation } from '../shop.ts'
import { shifts, shiftsAtOnce } from './acts.ts'
import { anyFloor, worker } from './shift.ts'

const alone = { runs: 60, within: 10_000 }
const together = { runs: 15, within: 6000 }

onEachDatabase((database) => {
  it('whatever people do, in whatever order, with repeats and restarts, the books agree', async () => {
    await holdsForAny(shifts, alone, async (acts) => {
      const { shop, work } = await anyFloor(database)
      for (const act of acts) await work(act)
      await booksAgree(shop)
      await shop.close()
    })
  })

  it('they agree also when two people do it at the same time', async () => {
    await holdsForAny(fc.tuple(shiftsAtOnce, shiftsAtOnce), together, async ([minhs, annas]) => {
      const { shop, work: minh } = await anyFloor(database)
      const other = await anotherStation(database, shop)
      const anna = worker(other, 'M')
      const all = async (work: typeof minh, acts: typeof minhs, station: string) => {
        for (const { act } of acts) await work({ act, station })
      }
      await Promise.all([all(minh, minhs, 'Bench 1'), all(anna, annas, 'Bench 2')])
      await booksAgree(shop)
      await other.close()
      await shop.close()
    })
  })
})
