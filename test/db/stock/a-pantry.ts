import type { TestDatabase } from '../databases.ts'
import { aShop, item } from '../scene.ts'
import type { TestShop } from '../shop.ts'

export interface LotInBin {
  readonly bin: string
  readonly lot: string
  readonly expiresOn?: string | null
  readonly units: number
}

/** The GTIN of the honey, as its GS1 code carries it. */
export const honeyGtin = '04006381333931'

/** '01' the GTIN, '17' the expiry, '10' the lot, as a scanner that sends symbology identifiers types it. */
export function honeyCode(lot: string, expiresOn?: string): string {
  return `]C101${honeyGtin}${expiresOn === undefined ? '' : `17${expiresOn.slice(2).replaceAll('-', '')}`}10${lot}`
}

/** A shop with honey, tracked by lot, in these bins, and totes T1 and T2. It is Monday, 2026-03-02. */
export async function aPantry(database: TestDatabase, lots: readonly LotInBin[], minLifeDays: number | null = null): Promise<TestShop> {
  const shop = await aShop(database)
  const barcodes = [{ code: honeyGtin.slice(1), quantity: 1 }]
  await shop.call('items.save', { item: item('HONEY', { lotTracked: true, minLifeDays, barcodes, weightGrams: 300 }) })
  for (const bin of new Set(lots.map((one) => one.bin))) await shop.call('locations.add', { kind: 'bin', code: bin })
  for (const code of ['T1', 'T2']) await shop.call('locations.add', { kind: 'tote', code })
  for (const { bin, lot, expiresOn = null, units } of lots) {
    await shop.call('stock.count', { sku: 'HONEY', location: bin, lot, expiresOn, counted: units, reason: 'opening' })
  }
  return shop
}

export async function lotId(shop: TestShop, lot: string): Promise<number> {
  const { rows } = await shop.call('stock.list', { limit: 200 })
  return rows.find((row) => row.lot === lot)?.lotId ?? 0
}

/** 'L1 in A1: 2 of 3 promised', what is promised only. */
export async function promised(shop: TestShop): Promise<readonly string[]> {
  const { rows } = await shop.call('stock.list', { limit: 200 })
  return rows
    .filter((row) => row.allocated > 0)
    .map((row) => `${row.lot} in ${row.location}: ${row.allocated} of ${row.onHand} promised`)
    .toSorted()
}
