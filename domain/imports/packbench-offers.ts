import { skuKey } from '../stock/sku-key.ts'
import { supplierKey } from '../suppliers/supplier-key.ts'
import { RowCollector } from './collect-rows.ts'
import { needed, optional } from './columns.ts'
import { defineFormat } from './format.ts'
import type { RowReader } from './format.ts'
import type { ImportedOffer, ReadOptions } from './records.ts'

const mostUnits = 1_000_000

const fields = {
  sku: needed('sku', 'item'),
  supplier: needed('supplier'),
  supplierCode: optional('code', 'supplier_code', 'supplier code', 'their code'),
  price: optional('price', 'cost'),
  currency: optional('currency'),
  packSize: optional('pack_size', 'pack size', 'pack'),
  minQuantity: optional('min_quantity', 'minimum', 'min quantity'),
  priority: optional('priority'),
  leadTime: optional('lead_time_days', 'lead time (days)', 'lead time'),
}

function read(options: ReadOptions): RowReader<keyof typeof fields, ImportedOffer> {
  const offers = new RowCollector<keyof typeof fields, ImportedOffer>()
  return {
    take(row) {
      const sku = row.neededIdentifier('sku', 80)
      const supplier = row.text('supplier', 120)
      if (supplier === '') row.problem('supplier', 'value_missing')
      const currency = row.raw('currency') === '' ? null : row.currency('currency', options.currency)
      offers.add(row, JSON.stringify([skuKey(sku), supplierKey(supplier)]), 'sku', {
        sku,
        supplier,
        code: row.identifier('supplierCode', 80),
        priceMinor: row.price('price', currency ?? options.currency),
        currency,
        packSize: row.whole('packSize', 1, mostUnits),
        minQuantity: row.whole('minQuantity', 1, mostUnits),
        priority: row.whole('priority', 1, 99),
        leadTimeDays: row.whole('leadTime', 0, 730),
        line: row.line,
      })
    },
    finish: () => offers.finish(),
  }
}

/** An item list may name a supplier, too: that one is recognised first. */
export const packbenchOffers = defineFormat({ id: 'packbench-offers', marks: ['sku', 'supplier'], fields, read })
