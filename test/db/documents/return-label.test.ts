import { expect, it } from 'vitest'
import { layOutReturnLabel } from '../../../db/documents/return/return-label-layout.ts'
import type { ReturnLabelInput } from '../../../db/documents/return/return-label-input.ts'
import { layOutReturnSteps } from '../../../db/documents/return/return-steps-layout.ts'
import { createRuler } from '../../../db/documents/type/ruler.ts'
import { onEachDatabase } from '../databases.ts'
import { returns, sentOrders } from '../returns/returner.ts'
import { anna, nowhere } from '../scene.ts'
import { faults } from './ink.ts'
import { pageSizes, print, scanPrint, words } from './rendering.ts'

onEachDatabase((database) => {
  it('the return label goes to the shop, carries its code in bars, and says what to do with it', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { MUG: 2, CUP: 1 } })
    const { returnId, code } = await returns(shop, {
      of: { kind: 'order', orderId: orderIds['1001'] ?? 0 },
      lines: [{ lineId: 1, units: 2 }],
    })
    const { bytes, ...label } = await shop.call('documents.returnLabel', { returnId, size: '4x6in' })
    const [front] = await print(bytes)
    const text = await words(bytes)
    const said = ['Little Mug Shop', 'YO1 8AA', 'Anna Example', 'LS1 1AA', '1001', code, '2 × MUG', 'How to send it back']
    expect({
      label,
      sizes: await pageSizes(bytes),
      scans: front && (await scanPrint(front)),
      missing: said.filter((fact) => !text.includes(fact)),
      cup: text.includes('CUP'),
    }).toEqual({
      label: {
        fileName: `return-1001-${code}.pdf`,
        mime: 'application/pdf',
        pages: 2,
        pageWidthMm: 101.6,
        pageHeightMm: 152.4,
        unprintable: [],
      },
      sizes: ['288 x 432', '288 x 432'],
      scans: [{ format: ']C0', text: code }],
      missing: [],
      cup: false,
    })
  })

  it('a return that is over has no label any more', async () => {
    const { shop, orderIds } = await sentOrders(database, { '1001': { MUG: 1 } })
    const { returnId, code } = await returns(shop, { of: { kind: 'order', orderId: orderIds['1001'] ?? 0 } })
    await shop.call('returns.undo', { returnId })
    expect(await shop.refused('documents.returnLabel', { returnId })).toEqual({
      code: 'returns.over',
      params: { code, status: 'voided' },
    })
  })
})

it('nothing leaves the page, however long names are and however many items there are', () => {
  const ruler = createRuler()
  const name = 'A very long name of an item that nobody would ever read to its end on a label of this size'
  const input: ReturnLabelInput = {
    size: '100x150mm',
    createdAt: 0,
    sender: { ...anna, name, company: name, line1: name, line2: name, line3: name },
    recipient: { ...nowhere, name, line1: name, city: name, postcode: 'YO1 8AA', country: 'GB', phone: '+44 1904 000000' },
    orderNumber: name,
    code: 'PBR0ZZZO',
    enclosed: true,
    lines: Array.from({ length: 40 }, () => ({ name, variant: name, units: 12 })),
  }
  expect([layOutReturnLabel(input, ruler), layOutReturnSteps(input, ruler)].flatMap((page) => faults(page))).toEqual([])
})
