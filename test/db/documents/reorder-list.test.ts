import { describe, expect, it } from 'vitest'
import { layOutReorder } from '../../../db/documents/reorder/reorder-layout.ts'
import type { ReorderInput, ReorderRow } from '../../../db/documents/reorder/reorder-input.ts'
import { createRuler } from '../../../db/documents/type/ruler.ts'
import { onEachDatabase } from '../databases.ts'
import { material, packedWith } from '../materials/stocker.ts'
import { aSellingShop, computed, sellsMugs } from '../reorder/a-selling-shop.ts'
import { faults } from './ink.ts'
import { pageSizes, words } from './rendering.ts'

const row: ReorderRow = {
  sku: 'MUG-BLU-350',
  name: 'Stoneware mug, Blue, 350 ml',
  orderBy: 'Tue 3 Mar',
  runsOut: 'Sold out',
  quantity: '156',
  cost: '468.00 GBP',
  why: 'Sells 5 a day (recent days count most, 40 days known). It takes 7 days to arrive, so it is reordered at 70, 12 of them for safety; 40 are there or on their way.',
}
const widest: ReorderRow = {
  sku: 'S'.repeat(80),
  name: 'W'.repeat(200),
  orderBy: 'Wed 30 Sept',
  runsOut: 'Wed 30 Sept',
  quantity: '10000000',
  cost: '9999999999.00 VND',
  why: 'w'.repeat(400),
}

function list(parts: Partial<ReorderInput> = {}): ReorderInput {
  const groups = [{ supplier: 'Potter', facts: '1 item · there by Mon 9 Mar · 468.00 GBP', rows: [row] }]
  return { paper: 'a4', shopName: 'Harbour & Loom', today: '2026-03-02', groups, ...parts }
}

const many = Array.from({ length: 60 }, (_, index): ReorderRow => ({ ...row, sku: `SKU-${index + 1}.` }))
const textsOf = (input: ReorderInput) =>
  layOutReorder(input, createRuler()).map(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])))

describe('the list of what to order', () => {
  it('says on each page that begins amid a supplier whose rows they are, and leaves no head without a row', () => {
    const pages = textsOf(
      list({
        groups: [
          { supplier: 'Potter', facts: '60 items', rows: many },
          { supplier: 'Weaver', facts: '1 item', rows: [row] },
        ],
      }),
    )
    const all = pages.flat()
    expect({
      rows: many.filter(({ sku }) => !all.includes(sku)),
      amid: pages.slice(1).map((page) => page.some((text) => text.includes('Potter, continued'))),
      numbered: pages.map((page, index) => page.includes(`Page ${index + 1} of ${pages.length}`)),
      lastHead: pages.at(-1)?.includes('Weaver'),
    }).toEqual({ rows: [], amid: pages.slice(1).map(() => true), numbered: pages.map(() => true), lastHead: true })
  })

  it.each([
    ['one row', list()],
    ['nothing at all', list({ groups: [] })],
    ['many rows', list({ groups: [{ supplier: 'Potter', facts: '60 items', rows: many }] })],
    [
      'the longest texts',
      list({ shopName: 'W'.repeat(60), groups: [{ supplier: 'W'.repeat(120), facts: 'f '.repeat(60), rows: [widest, row] }] }),
    ],
    ['Letter', list({ paper: 'letter', groups: [{ supplier: 'Potter', facts: '60 items', rows: [widest, ...many] }] })],
  ])('nothing is cut off or touches: %s', (_name, input) => {
    expect(layOutReorder(input, createRuler()).flatMap(faults)).toEqual([])
  })
})

onEachDatabase((database) => {
  it('is printed from the board by supplier, with dates, units, cost, the sentence why and the risk of a single source', async () => {
    const shop = await aSellingShop(database)
    await sellsMugs(shop, 'Potter', 7, { packSize: 12 })
    await computed(shop)
    await packedWith(shop, [[material('Gift card', { reorderPoint: 20 }), 8]])
    const { bytes, ...made } = await shop.call('documents.reorder', {})
    const text = await words(bytes)
    const facts = [
      'Little Mug Shop',
      '2 March 2026',
      'Potter',
      '1 item · there by Mon 9 Mar · 468.00 GBP',
      'Tue 3 Mar',
      'Tue 10 Mar',
      '156',
      'Sells 5 a day',
      'It takes 7 days to arrive',
      'Only this supplier sells it.',
      'Packing material',
      '8 left, reordered at 20. Nobody sells it to you.',
    ]
    expect({ made, size: await pageSizes(bytes), missing: facts.filter((fact) => !text.includes(fact)) }).toEqual({
      made: {
        fileName: 'reorder-2026-03-02.pdf',
        mime: 'application/pdf',
        pages: 1,
        pageWidthMm: 210,
        pageHeightMm: 297,
        unprintable: [],
      },
      size: ['595.276 x 841.89'],
      missing: [],
    })
  })
})
