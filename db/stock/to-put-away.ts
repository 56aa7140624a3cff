import type { PutAwayRow } from '../../domain/stock/put-away.ts'
import { backorderedOf } from '../purchasing/receiving/backordered.ts'
import { numberOf, progressOf } from '../purchasing/receiving/receipt.ts'
import { suggestedBin } from '../purchasing/receiving/suggest-bin.ts'
import type { Reader } from '../schema.ts'
import { readVariant } from './items.ts'
import { place } from './places.ts'

const mostRows = 200

/** Units in RECEIVING: those of each delivery by themselves, then what somebody laid there. What orders wait for comes first. */
export async function toPutAway(db: Reader): Promise<PutAwayRow[]> {
  const stock = await db
    .selectFrom('stock')
    .innerJoin('item', 'item.id', 'stock.item_id')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .select(['stock.id as stockId', 'item.id as itemId', 'item.sku', 'item.name', 'item.variant', 'item.photo_id as photoId'])
    .select(['lot.id as lotId', 'lot.code as lot', 'lot.expires_on as expiresOn', 'on_hand as units'])
    .where('location_id', '=', place.receiving)
    .where('on_hand', '>', 0)
    .orderBy('stock.id')
    .limit(mostRows)
    .execute()
  const waiting = await backorderedOf(
    db,
    stock.map(({ itemId }) => itemId),
  )
  const deliveries = await deliveredUnits(db)
  const rows: PutAwayRow[] = []
  for (const { lotId, units, variant, ...row } of stock) {
    const shown = { ...row, variant: readVariant(variant), waiting: waiting.get(row.itemId) ?? 0 }
    const placed = async (count: number) => {
      const bin = await suggestedBin(db, { itemId: row.itemId, lotId, units: count })
      return { units: count, bin: bin?.code ?? null, binUnits: bin?.units ?? count }
    }
    const own = deliveries.filter((line) => line.lotId === lotId)
    for (const { left, receipt } of own) rows.push({ ...shown, ...(await placed(left)), receipt })
    const rest = units - own.reduce((sum, { left }) => sum + left, 0)
    if (rest > 0) rows.push({ ...shown, ...(await placed(rest)), receipt: null })
  }
  return rows.sort((a, b) => Number(b.waiting > 0) - Number(a.waiting > 0))
}

async function deliveredUnits(db: Reader) {
  const receipts = await db
    .selectFrom('receipt')
    .select(['id', 'supplier_id', 'purchase_id'])
    .where('status', '=', 'open')
    .orderBy('id')
    .execute()
  const lines = await Promise.all(
    receipts.map(async (receipt) => {
      const { lines: own, stage } = await progressOf(db, receipt)
      return own.map((line) => ({
        lotId: line.lot_id,
        left: line.left,
        receipt: { receiptId: receipt.id, receiptLineId: line.id, number: numberOf(receipt), stage },
      }))
    }),
  )
  return lines.flat().filter(({ left }) => left > 0)
}
