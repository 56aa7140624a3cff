import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CountDid } from '../../../../domain/stock/counts/contract.ts'
import { onEachDatabase } from '../../databases.ts'
import { aShop, stocked } from '../../scene.ts'
import type { TestShop } from '../../shop.ts'
import { holdsForAny } from '../../any-calls.ts'
import { booksAgree } from '../../books.ts'
import { type Counter, counts, onHand, twoPeople } from './counter.ts'

/** The bin as it really is, and which of its units the counter has already put aside. */
interface Shelf {
  uncounted: number
  counted: number
}

const acts = fc.array(fc.constantFrom('scan', 'take a counted one', 'take an uncounted one', 'bring'), { maxLength: 12 })

async function carry(shop: TestShop, from: string, to: string): Promise<boolean> {
  const { rows } = await shop.call('stock.list', {})
  const row = rows.find(({ location }) => location === from)
  if (!row) return false
  return (await shop.answer('stock.transfer', { stockId: row.stockId, toLocation: to, quantity: 1 })).ok
}

async function scanOne(counter: Counter, shelf: Shelf): Promise<void> {
  if (shelf.uncounted === 0) return
  const did = await counter.scan('MUG')
  if (did.kind === 'moved') {
    shelf.uncounted += shelf.counted
    shelf.counted = 0
    return
  }
  shelf.uncounted -= 1
  shelf.counted += 1
}

/** Counts while others take and bring, in whatever order; what is brought is laid to what is not counted yet. */
async function count(shop: TestShop, counter: Counter, shelf: Shelf, doing: readonly string[]): Promise<void> {
  for (const act of doing) {
    if (act === 'scan') await scanOne(counter, shelf)
    else if (act === 'bring') shelf.uncounted += (await carry(shop, 'B1', 'A1')) ? 1 : 0
    else if (act === 'take a counted one' && shelf.counted > 0) shelf.counted -= (await carry(shop, 'A1', 'B1')) ? 1 : 0
    else if (act === 'take an uncounted one' && shelf.uncounted > 0) shelf.uncounted -= (await carry(shop, 'A1', 'B1')) ? 1 : 0
  }
  while (shelf.uncounted > 0) await scanOne(counter, shelf)
}

/** DONE says when something moved since it was scanned; then it is scanned again. */
async function finish(counter: Counter, shelf: Shelf): Promise<CountDid> {
  const did = await counter.finish()
  if (did.kind !== 'moved') return did
  shelf.uncounted += shelf.counted
  shelf.counted = 0
  while (shelf.uncounted > 0) await scanOne(counter, shelf)
  return counter.finish()
}

onEachDatabase((database) => {
  it('whatever is taken and brought between scans, the books say afterwards what lies in the bin', async () => {
    const units = fc.integer({ min: 0, max: 5 })
    await holdsForAny(fc.tuple(units, units, acts, acts), { runs: 40, within: 4000 }, async ([books, real, one, other]) => {
      const shop = await aShop(database)
      const { minh, anna, rosa } = await twoPeople(shop)
      await stocked(shop, { A1: { MUG: books }, B1: { MUG: 3 } })
      const shelf: Shelf = { uncounted: real, counted: 0 }
      let countId = 0
      for (const [staffId, doing] of [
        [minh, one],
        [anna, other],
      ] as const) {
        shelf.uncounted += shelf.counted
        shelf.counted = 0
        const counter = await counts(shop, 'A1', staffId)
        countId = counter.countId
        await count(shop, counter, shelf, doing)
        if ((await finish(counter, shelf)).kind !== 'second') break
      }
      const view = await shop.call('counts.view', { countId })
      if (view.status === 'approval') await shop.call('counts.decide', { countId, outcome: 'book' }, { staffId: rosa })
      expect(await onHand(shop, 'A1', 'MUG')).toBe(shelf.uncounted + shelf.counted)
      await booksAgree(shop)
      await shop.close()
    })
  })
})
