import fc from 'fast-check'
import { expect, it } from 'vitest'
import { onEachDatabase, type TestDatabase } from '../databases.ts'
import { orderIs, picks } from '../picking/picker.ts'
import { order } from '../scene.ts'
import { aPantry, honeyCode } from '../stock/a-pantry.ts'
import type { TestShop } from '../shop.ts'
import { type Packer, packerOf, packs, violations } from './packer.ts'

type Box = Record<string, number>

interface FilledBox {
  readonly packer: Packer
  /** Units of each lot. */
  readonly scanned: Box
}

/** Honey of these lots, each in its own bin, ordered by two orders that go together, and picked into T1. */
async function merged(database: TestDatabase, lots: readonly number[], first: number): Promise<{ shop: TestShop; id: number }> {
  const shop = await aPantry(
    database,
    lots.map((units, at) => ({ bin: `A${at + 1}`, lot: `L${at + 1}`, expiresOn: `2026-0${at + 5}-01`, units })),
  )
  const all = lots.reduce((sum, units) => sum + units, 0)
  const { id } = await shop.call('orders.create', order('1001', { HONEY: first }))
  const { id: other } = await shop.call('orders.create', order('1002', { HONEY: all - first }))
  await shop.call('orders.merge', { ids: [id, other] })
  const picker = await picks(shop)
  for (;;) {
    const { step } = await picker.view()
    if (step.kind === 'done') return { shop, id }
    await picker.scan(
      step.kind === 'tote' ? 'T1' : step.kind === 'bin' ? step.task.bin : honeyCode(step.kind === 'item' ? step.task.lot : ''),
    )
  }
}

/** Checks, carton and label. Returns the next box, where one opened. */
async function finish(shop: TestShop, box: Packer): Promise<Packer | null> {
  await box.say('DONE')
  const { lines } = await box.view()
  await box.close({ weightGrams: 90 + 300 * lines.reduce((sum, line) => sum + line.verified, 0), carton: 'S' })
  const did = await box.scan((await box.view()).code)
  return did.kind === 'label_right' && did.next !== undefined ? packerOf(shop, did.next) : null
}

async function inBox(shop: TestShop, { parcelId }: Packer): Promise<Box> {
  const { contents } = await shop.call('evidence.parcel', { parcelId })
  const box: Box = {}
  for (const { code, units } of contents.flatMap(({ lots }) => lots)) box[code] = (box[code] ?? 0) + units
  return box
}

const aFill = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 }).chain((lots) =>
  fc.record({
    lots: fc.constant(lots),
    first: fc.integer({ min: 1, max: lots.reduce((sum, units) => sum + units, 0) - 1 }),
    /** Lots in the order in which their units are scanned, and after which of them a new box begins. */
    scans: fc.shuffledSubarray(
      lots.flatMap((units, at) => Array.from({ length: units }, (_, unit) => ({ lot: `L${at + 1}`, unit }))),
      { minLength: lots.reduce((sum, units) => sum + units, 0) },
    ),
    newBox: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  }),
)

onEachDatabase((database) => {
  it('the lot that was scanned into a box is the lot in it, whatever lines, lots and boxes an order has', async () => {
    await fc.assert(
      fc.asyncProperty(aFill, async ({ lots, first, scans, newBox }) => {
        const { shop } = await merged(database, lots, first)
        let box: FilledBox = { packer: await packs(shop, 'T1'), scanned: {} }
        const boxes = [box]
        for (const [at, { lot }] of scans.entries()) {
          await box.packer.scan(honeyCode(lot))
          box.scanned[lot] = (box.scanned[lot] ?? 0) + 1
          if (!newBox[at] || at === scans.length - 1) continue
          await box.packer.say('NEWBOX')
          const next = await finish(shop, box.packer)
          if (next === null) throw new Error('the next box did not open')
          box = { packer: next, scanned: {} }
          boxes.push(box)
        }
        await finish(shop, box.packer)
        const found = []
        for (const { packer } of boxes) found.push(await inBox(shop, packer))
        expect(found).toEqual(boxes.map(({ scanned }) => scanned))
        expect(await violations(shop)).toEqual([])
      }),
      { numRuns: 6, seed: 61 },
    )
  })

  it('a damaged unit that leaves one box is missing in that box only, and its lot in no other', async () => {
    const { shop, id } = await merged(database, [2, 2], 1)
    const first = await packs(shop, 'T1')
    await first.scan(honeyCode('L2'), honeyCode('L2'))
    expect(await first.say('DAMAGED')).toMatchObject({ kind: 'taken_out', units: 1, again: 0, setAside: false })
    await first.scan(honeyCode('L1'))
    await first.say('NEWBOX')
    const second = await finish(shop, first)
    if (second === null) throw new Error('the second box did not open')
    await second.scan(honeyCode('L1'))
    await finish(shop, second)
    expect([await inBox(shop, first), await inBox(shop, second)]).toEqual([{ L1: 1, L2: 1 }, { L1: 1 }])
    expect(await orderIs(shop, id)).toContain('packed')
    expect(await violations(shop)).toEqual([])
  })

  it('a stopped lot that is taken out leaves the scans of the other lots as they were', async () => {
    const { shop } = await merged(database, [2, 2, 2], 3)
    const packer = await packs(shop, 'T1')
    await packer.scan(honeyCode('L2'), honeyCode('L3'))
    const { rows } = await shop.call('stock.list', { limit: 200 })
    const l1 = rows.find(({ lot }) => lot === 'L1')?.lotId ?? 0
    await shop.call('lots.mark', { lotId: l1, status: 'recalled', reason: 'glass' })
    const { parcelId } = packer
    expect((await shop.call('packing.takeOut', { parcelId, reason: 'lot' })).did).toMatchObject({ kind: 'taken_out', units: 2 })
    for (const lot of ['L2', 'L3']) await packer.scan(honeyCode(lot))
    expect((await packer.view()).stage).not.toBe('verify')
    await finish(shop, packer)
    expect(await inBox(shop, packer)).toEqual({ L2: 2, L3: 2 })
    expect(await violations(shop)).toEqual([])
  })
})
