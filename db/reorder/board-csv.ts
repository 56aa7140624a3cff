import { fileNameOf } from '../../domain/documents/file-name.ts'
import { csvText } from '../../domain/files/csv.ts'
import { minorUnitDigits } from '../../domain/imports/amounts.ts'
import type { Reader } from '../schema.ts'
import { shopDay, theShop } from '../settings/shop.ts'
import { alerts } from './board.ts'

const heads =
  'sku name runs_out order_by quantity supplier arrives cost lost_sales_at_risk currency position reorder_point fill_up_to per_day'.split(
    ' ',
  )

/** What has to be ordered now, a line each, the most lost sales first; money of the shop's currency with a point. */
export async function boardCsv(db: Reader, now: number) {
  const shop = await theShop(db)
  const today = await shopDay(db, now)
  const rows = await alerts(db, { today, usualLead: shop.reorder.leadDays, all: false })
  const digits = minorUnitDigits(shop.currency)
  const money = (minor: number | null) => (minor === null ? '' : (minor / 10 ** digits).toFixed(digits))
  const lines = rows.map((row) => {
    const { source } = row
    const wanted = [row.sku, row.name, row.runsOutOn ?? '', row.orderBy, String(source?.quantity ?? ''), source?.supplier ?? '']
    const costs = [source?.arrivesOn ?? '', money(source?.costMinor ?? null), money(row.riskMinor), shop.currency]
    const why = [row.position, row.reorderPoint, row.orderUpTo, row.perDay].map(String)
    return [...wanted, ...costs, ...why]
  })
  const bytes = new TextEncoder().encode(csvText([heads, ...lines]))
  return { fileName: fileNameOf(['reorder', today], 'csv'), bytes, rows: rows.length }
}
