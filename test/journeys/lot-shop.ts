import type { SmallShop } from './small-shop.ts'

export const jam = { ean: '4012345123456' } as const

/** The GS1 code on a jar: GTIN, expiry, lot. */
export function honeyCode(lot: string, expiresOn = '2060-01-31'): string {
  return `]C1010${jam.ean}17${expiresOn.slice(2).replaceAll('-', '')}10${lot}`
}

export interface LotShop extends SmallShop {
  orderHoney(number: string, units: number): Promise<number>
}

/** The small shop with honey in two lots: two jars of L1 in H-01, five of L2 in another bin, or in the same. */
export async function withHoney(shop: SmallShop, secondBin = 'H-02'): Promise<LotShop> {
  const { call } = shop
  const item = { sku: 'HONEY', name: 'Heather honey', product: '', variant: {}, weightGrams: 300, lengthMm: null, widthMm: null }
  await call('items.save', {
    item: { ...item, heightMm: null, flags: [], barcodes: [{ code: jam.ean, quantity: 1 }], lotTracked: true, priceMinor: 700 },
  })
  for (const [index, code] of [...new Set(['H-01', secondBin])].entries()) {
    await call('locations.add', { kind: 'bin', code, zone: 'H', walkOrder: 50 + index })
  }
  const counted = { sku: 'HONEY', reason: 'opening' } as const
  await call('stock.count', { ...counted, location: 'H-01', lot: 'L1', expiresOn: '2059-12-31', counted: 2 })
  await call('stock.count', { ...counted, location: secondBin, lot: 'L2', expiresOn: '2060-01-31', counted: 5 })
  return {
    ...shop,
    async orderHoney(number, units) {
      const shipTo = { name: 'Anna Example', company: '', line1: '1 Sample Street', line2: '', line3: '', city: 'Leeds', region: '' }
      const { id } = await call('orders.create', {
        channel: 'web',
        number,
        orderedAt: Date.now() - 3_600_000,
        promiseAt: null,
        shipTo: { ...shipTo, postcode: 'LS1 1AA', country: 'GB', phone: '' },
        email: '',
        serviceLevel: '',
        note: '',
        currency: 'GBP',
        lines: [{ sku: 'HONEY', name: '', quantity: units, unitPriceMinor: 700, externalId: '' }],
      })
      return id
    },
  }
}
