import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aBuyer } from '../purchasing/a-buyer.ts'
import { print, scanPrint, words } from './rendering.ts'

onEachDatabase((database) => {
  it('a purchase order says what is ordered at which price, and its code can be scanned', async () => {
    const { shop, ordered } = await aBuyer(
      database,
      { MUG: { code: 'P-1' }, BOWL: { priceMinor: 1250 } },
      { supplier: { account: 'C-77', address: '1 Kiln Lane\nStoke' } },
    )
    const id = await ordered({ MUG: 4, BOWL: 2 })
    const { code } = await shop.call('purchasing.get', { id })
    const { bytes, ...made } = await shop.call('documents.purchaseOrder', { purchaseId: id })
    const [page] = await print(bytes)
    const text = await words(bytes)
    const facts = [
      'Purchase order PO-0001',
      'Little Mug Shop',
      'Potter',
      '1 Kiln Lane',
      'Account C-77',
      'P-1',
      '12.50 GBP',
      'Total 37.00 GBP',
    ]
    expect({ made, scans: page && (await scanPrint(page)), missing: facts.filter((fact) => !text.includes(fact)) }).toEqual({
      made: { fileName: 'PO-0001-Potter.pdf', mime: 'application/pdf', pages: 1, pageWidthMm: 210, pageHeightMm: 297, unprintable: [] },
      scans: [{ format: ']C0', text: code }],
      missing: [],
    })
  })
})
