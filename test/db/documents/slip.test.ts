import { describe, expect, it } from 'vitest'
import { drawSlip } from '../../../db/documents/slip/slip.ts'
import type { SlipInput, SlipLine } from '../../../db/documents/slip/slip-input.ts'
import { layOutSlip } from '../../../db/documents/slip/slip-layout.ts'
import { createRuler } from '../../../db/documents/type/ruler.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { faults, strayDots } from './ink.ts'
import { longest, recipients, shopAddress } from './label-builder.ts'
import { pageSizes, print, scanPrint, words } from './rendering.ts'

const mug: SlipLine = { sku: 'MUG-BLU-350', name: 'Stoneware mug', variant: 'Blue, 350 ml', quantity: 2, ordered: 2 }
const orderCode = ownCode('order', 1042)

function slip(parts: Partial<SlipInput> = {}): SlipInput {
  return {
    paper: 'a4',
    createdAt: Date.UTC(2026, 10, 19),
    shopName: 'Harbour & Loom',
    shopAddress,
    shopEmail: 'hello@harbourandloom.example',
    recipient: recipients.us,
    orderNumber: '#1042',
    orderCode,
    orderedOn: '2026-11-19',
    parcelNumber: 1,
    parcelCount: 2,
    carrier: 'Royal Mail',
    service: 'Tracked 24',
    lines: [mug],
    giftMessage: '',
    note: '',
    ...parts,
  }
}

const manyLines = Array.from({ length: 120 }, (_, index): SlipLine => ({
  ...mug,
  sku: `SKU-${index + 1}.`,
  quantity: 1 + (index % 3),
  ordered: 3,
}))
const hugeLine: SlipLine = {
  sku: 'S'.repeat(80),
  name: 'W'.repeat(200),
  variant: 'colour '.repeat(60),
  quantity: 1_000_000,
  ordered: 1_000_000,
}

async function slipPdf(input: SlipInput): Promise<Uint8Array> {
  return (await drawSlip(input)).bytes
}

describe('a packing slip', () => {
  it.each([
    ['a4', '595.276 x 841.89'],
    ['letter', '612 x 792'],
  ] as const)('on %s carries the order as Code 128', async (paper, size) => {
    const pdf = await slipPdf(slip({ paper }))
    const [page] = await print(pdf)
    if (page === undefined) throw new Error('no page')
    expect([await pageSizes(pdf), await scanPrint(page)]).toEqual([[size], [{ format: ']C0', text: orderCode }]])
  })

  it('says shop, order, day, parcel, recipient, what is in it, what was ordered, and the note', async () => {
    const text = await words(
      await slipPdf(
        slip({
          lines: [mug, { ...mug, name: '분청 접시', sku: '도자기-01', variant: '', quantity: 1, ordered: 3 }],
          note: 'Happy birthday!\nTom',
        }),
      ),
    )
    const facts = [
      'Harbour & Loom',
      'hello@harbourandloom.example',
      '#1042',
      'Ordered on 19 November 2026',
      '1 of 2',
      'Royal Mail · Tracked 24',
      'Grace Moore',
      '2 Stoneware mug MUG-BLU-350',
      'Blue, 350 ml',
      '분청 접시',
      'of 3 ordered',
      '3 items in this parcel',
      'Happy birthday!',
      'Tom',
      'Page 1 of 1',
    ]
    expect(facts.filter((fact) => !text.includes(fact))).toEqual([])
  })

  it('takes as many pages as its lines need, each line on one of them', async () => {
    const text = await words(await slipPdf(slip({ lines: manyLines })))
    const pages = layOutSlip(slip({ lines: manyLines }), createRuler()).length
    expect({
      missing: manyLines.filter((line) => !text.includes(line.sku)),
      numbered: Array.from({ length: pages }, (_, index) => text.includes(`Page ${index + 1} of ${pages}`)),
      total: text.includes('240 items in this parcel'),
    }).toEqual({ missing: [], numbered: Array.from({ length: pages }, () => true), total: true })
  })

  it('is the same file each time it is drawn', async () => {
    expect(await slipPdf(slip())).toEqual(await slipPdf(slip()))
  })
})

describe('nothing on a packing slip is cut off or touches', () => {
  it.each([
    ['many lines', slip({ lines: manyLines })],
    [
      'the longest texts',
      slip({
        shopName: 'W'.repeat(60),
        shopAddress: longest,
        recipient: longest,
        orderNumber: 'N'.repeat(80),
        lines: [hugeLine, mug],
        carrier: 'C'.repeat(40),
        service: 'S'.repeat(80),
      }),
    ],
    ['a long note', slip({ note: 'Please leave it with the neighbour at number seven. '.repeat(38) })],
    ['a note of many lines', slip({ note: 'to\nyou\n\n'.repeat(180) })],
    ['Letter paper', slip({ paper: 'letter', lines: manyLines.slice(0, 30), recipient: recipients.kr })],
  ])('with %s', async (_, input) => {
    const pages = layOutSlip(input, createRuler())
    const prints = await print(await slipPdf(input))
    const stray = pages.map((page, index) => {
      const paper = prints[index]
      return paper === undefined ? -1 : strayDots(page, paper)
    })
    expect({ faults: pages.flatMap(faults), stray }).toEqual({ faults: [], stray: pages.map(() => 0) })
  })
})
