import * as fc from 'fast-check'
import { it } from 'vitest'
import { holdsForAny } from '../any-calls.ts'
import { booksAgree } from '../books.ts'
import { onEachDatabase } from '../databases.ts'
import { anotherStation } from '../shop.ts'
import { worker } from './shift.ts'
import { stockDays, stockDaysAtOnce } from './stock-acts.ts'
import { stockFloor } from './stock-floor.ts'

const alone = { runs: 60, within: 9000 }
const together = { runs: 15, within: 5000 }

onEachDatabase((database) => {
  it('deliveries, counts, kits, supplier returns and moves by hand among the orders: the books agree', async () => {
    await holdsForAny(stockDays, alone, async (acts) => {
      const { shop, work } = await stockFloor(database)
      for (const act of acts) await work(act)
      await booksAgree(shop)
      await shop.close()
    })
  })

  it('they agree also when two benches do it at the same time', async () => {
    await holdsForAny(fc.tuple(stockDaysAtOnce, stockDaysAtOnce), together, async ([minhs, annas]) => {
      const { shop, staff, work: minh } = await stockFloor(database)
      const other = await anotherStation(database, shop)
      const anna = worker(other, 'A', staff)
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
