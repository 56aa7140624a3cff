import type { ArrivingLine } from '../../domain/orders/plan.ts'
import type { Writer } from '../schema.ts'
import type { Pause } from './pause.ts'

const kitsAtOnce = 500

export const kitKey = (orderId: number, lineNo: number) => `${orderId}/${lineNo}`

/** The kits that these lines are parts of, as their channels gave them; their ids by `kitKey`. */
export async function insertKits(
  tx: Writer,
  lines: readonly { readonly asked: ArrivingLine; readonly orderId: number }[],
  pause: Pause,
): Promise<ReadonlyMap<string, number>> {
  const kits = new Map(
    lines.flatMap(({ asked: { kit }, orderId }) => (kit ? [[kitKey(orderId, kit.lineNo), { kit, orderId }] as const] : [])),
  )
  const rows = [...kits.values()].map(({ kit: { itemId, lineNo, line }, orderId }) => ({
    order_id: orderId,
    line_no: lineNo,
    item_id: itemId,
    sku: line.sku,
    name: line.name,
    external_id: line.externalId,
    unit_price_minor: line.unitPriceMinor,
    units: line.quantity,
  }))
  const ids = new Map<string, number>()
  for (let start = 0; start < rows.length; start += kitsAtOnce) {
    const written = await tx
      .insertInto('order_kit')
      .values(rows.slice(start, start + kitsAtOnce))
      .returning(['id', 'order_id', 'line_no'])
      .execute()
    for (const row of written) ids.set(kitKey(row.order_id, row.line_no), row.id)
    await pause()
  }
  return ids
}
