import type { TestShop } from '../shop.ts'

export const gtinOf = { MUG: '04006381333931', CUP: '09501101530003' } as const

/** The GS1 code on a unit: its GTIN, expiry and lot. */
export function unitCode(sku: 'MUG' | 'CUP', lot: string, expiresOn = '2027-01-31'): string {
  return `]C101${gtinOf[sku]}17${expiresOn.slice(2).replaceAll('-', '')}10${lot}`
}

export async function lotId(shop: TestShop, sku: string, lot: string): Promise<number> {
  const { rows } = await shop.call('stock.list', { search: sku.toLowerCase(), limit: 200 })
  return rows.find((row) => row.sku === sku && row.lot === lot)?.lotId ?? 0
}
