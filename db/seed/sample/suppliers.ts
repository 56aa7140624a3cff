import { supplierColumns } from '../../suppliers/save.ts'
import type { Random } from '../random.ts'
import type { Ids } from './ids.ts'
import type { Rows } from './rows.ts'
import { type SampleSupplier, suppliersOf } from './supplier-list.ts'
import type { Stocked } from './warehouse.ts'

export interface SampleOffer {
  readonly supplier: SampleSupplier
  readonly supplierId: number
  readonly stocked: Stocked
  readonly code: string
  /** Of one unit, in minor units of the supplier's currency, and of the shop's. */
  readonly priceMinor: number
  readonly costMinor: number
  readonly packSize: number
  /** Asked before others that sell it. */
  readonly isFirst: boolean
}

/** Of one euro, in millionths; a shop of another currency buys in its own only. */
const euroMicros: Readonly<Record<string, number>> = { GBP: 860_000, USD: 1_080_000 }

/** Who sells what. One product has no source, and those that two sell have a second one. */
export function sampleSuppliers(random: Random, goods: readonly Stocked[], currency: string, ids: Ids, rows: Rows): readonly SampleOffer[] {
  const micros = euroMicros[currency]
  return suppliersOf(currency, micros === undefined ? currency : 'EUR').flatMap((supplier) => {
    const supplierId = ids.take('supplier')
    rows.supplier.push({ id: supplierId, ...supplierColumns(supplier.fields), active: 1, version: 1 })
    const own = goods.filter(({ item }) => supplier.products.some((code) => item.fields.sku.startsWith(`${code}-`)))
    return own.map((stocked): SampleOffer => {
      const { sku, priceMinor, barcodes } = stocked.item.fields
      const costMinor = Math.round(((priceMinor ?? 0) * supplier.share) / 100)
      const inEuro = micros !== undefined && supplier.fields.currency !== currency
      const price = inEuro ? Math.round((costMinor * 1_000_000) / micros) : costMinor
      const packSize = barcodes[1]?.quantity ?? random.pick([1, 4, 6])
      const isSecond = rows.item_supplier.some((row) => row.item_id === stocked.itemId)
      rows.item_supplier.push({
        item_id: stocked.itemId,
        supplier_id: supplierId,
        code: `${supplier.code}-${sku}`,
        price_minor: price,
        currency: supplier.fields.currency,
        pack_size: packSize,
        min_quantity: packSize,
        priority: isSecond ? 2 : 1,
        version: 1,
      })
      const cost = inEuro ? Math.round((price * micros) / 1_000_000) : price
      return {
        supplier,
        supplierId,
        stocked,
        code: `${supplier.code}-${sku}`,
        priceMinor: price,
        costMinor: cost,
        packSize,
        isFirst: !isSecond,
      }
    })
  })
}

export function sampleRates(currency: string) {
  const micros = euroMicros[currency]
  return micros === undefined ? [] : [{ currency: 'EUR', micros }]
}
