import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { commandCode } from '../../../../domain/scanning/command-codes.ts'
import { onEachDatabase } from '../../databases.ts'
import { aFloor, type Picker, pickerOf } from '../../picking/picker.ts'
import { anotherStation, type TestShop } from '../../shop.ts'
import { holdsForAny } from '../../any-calls.ts'
import { booksAgree } from '../../books.ts'
import { type Counter, counts, onHand, twoPeople } from './counter.ts'

/** The bin as it really is, and which of its units the counter has already put aside. */
interface Shelf {
  uncounted: number
  counted: number
}

const acts = fc.array(fc.constantFrom('count', 'count', 'pick', 'pick', 'pick', 'undo a pick', 'take a counted one', 'finish'), {
  minLength: 4,
  maxLength: 24,
})

/** One right act of the picker. Where the shelf is empty they say so, and then it is to be counted. */
async function pickOn(picker: Picker, shelf: Shelf, takesCounted: boolean): Promise<void> {
  const { step } = await picker.view()
  switch (step.kind) {
    case 'done':
      return
    case 'tote':
      return void (await picker.scan(step.began || `T${step.position}`))
    case 'bin':
      return void (await picker.scan(step.task.bin))
    case 'put':
      return void (await picker.scan(step.task.tote))
    case 'item': {
      if (shelf.uncounted + shelf.counted === 0) return void (await picker.scan(commandCode('SHORT')))
      await picker.scan(step.task.sku)
      if ((takesCounted && shelf.counted > 0) || shelf.uncounted === 0) shelf.counted -= 1
      else shelf.uncounted -= 1
    }
  }
}

/** What was taken last lies in the bin again, beside what is not counted yet. */
async function undoPick(shop: TestShop, picker: Picker, shelf: Shelf): Promise<void> {
  const before = await inHands(shop)
  const undone = await shop.answer('picking.undo', { batchId: picker.batchId })
  if (undone.ok) shelf.uncounted += before - (await inHands(shop))
}

/** Units that were taken out of the bin and not laid back. */
async function inHands(shop: TestShop): Promise<number> {
  const { units } = await shop
    .store()
    .reader.selectFrom('pick_task')
    .select(({ fn }) => fn.sum<number | null>('picked').as('units'))
    .executeTakeFirstOrThrow()
  return units ?? 0
}

async function countOne(counter: Counter, shelf: Shelf): Promise<void> {
  if (shelf.uncounted === 0) return
  const did = await counter.scan('MUG')
  if (did.kind === 'moved') return again(shelf)
  shelf.uncounted -= 1
  shelf.counted += 1
}

function again(shelf: Shelf): void {
  shelf.uncounted += shelf.counted
  shelf.counted = 0
}

type Ended = 'over' | 'second' | 'not now'

/**
 * Scans all that is left and ends; when something moved since it was scanned, from the start. It has to wait where fewer lie there than
 * somebody walks for.
 */
async function finish(shop: TestShop, counter: Counter, shelf: Shelf): Promise<Ended> {
  for (;;) {
    while (shelf.uncounted > 0) await countOne(counter, shelf)
    const { staffId } = counter
    const ended = await shop.answer('counts.finish', { countId: counter.countId }, { staffId })
    if (!ended.ok) {
      expect(ended.error.code).toBe('count.in_hand')
      return 'not now'
    }
    const { status, lines } = await counter.view()
    if (status !== 'counting') {
      again(shelf)
      return status === 'second' ? 'second' : 'over'
    }
    expect(lines).toEqual([])
    again(shelf)
  }
}

onEachDatabase((database) => {
  it('one counts a bin while another picks from it and takes picks back: the books say what lies there', async () => {
    const any = fc.tuple(fc.integer({ min: 4, max: 6 }), fc.integer({ min: 0, max: 7 }), acts)
    await holdsForAny(any, { runs: 60, within: 4000 }, async ([books, real, doing]) => {
      const { shop } = await aFloor(database, { A1: { MUG: books } }, { '1001': { MUG: 2 }, '1002': { MUG: 2 } })
      const other = await anotherStation(database, shop)
      const { minh, anna, rosa } = await twoPeople(shop)
      const { batchId } = await other.call('picking.start', { take: 2 }, { staffId: anna, station: 'Bench 2' })
      const picker = pickerOf(other, batchId, { staffId: anna, station: 'Bench 2' })
      const shelf: Shelf = { uncounted: real, counted: 0 }
      let counter = await counts(shop, 'A1', minh)
      let isOver = false
      for (const act of doing) {
        if (act === 'pick') await pickOn(picker, shelf, false)
        else if (act === 'take a counted one') await pickOn(picker, shelf, true)
        else if (act === 'undo a pick') await undoPick(other, picker, shelf)
        else if (!isOver && act === 'count') await countOne(counter, shelf)
        else if (!isOver && act === 'finish') {
          const ended = await finish(shop, counter, shelf)
          if (ended === 'second') counter = await counts(shop, 'A1', rosa)
          isOver = ended === 'over'
        }
      }
      for (let step = 0; step < 30; step += 1) await pickOn(picker, shelf, false)
      for (let round = 0; round < 3 && !isOver; round += 1) {
        const ended = await finish(shop, counter, shelf)
        if (ended === 'second') counter = await counts(shop, 'A1', rosa)
        isOver = ended === 'over'
      }
      expect(await onHand(shop, 'A1', 'MUG')).toBe(shelf.uncounted)
      await booksAgree(shop)
      await other.close()
      await shop.close()
    })
  })
})
