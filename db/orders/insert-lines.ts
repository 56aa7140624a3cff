import type { Share } from '../../domain/orders/allocate.ts'
import type { PlannedOrder } from '../../domain/orders/plan.ts'
import type { Writer } from '../schema.ts'
import { insertKits, kitKey } from './insert-kits.ts'
import type { Pause } from './pause.ts'

export interface InsertedLine {
  readonly lineId: number
  readonly orderId: number
  readonly shares: readonly Share[]
}

const linesAtOnce = 500

export async function insertLines(
  tx: Writer,
  planned: readonly PlannedOrder[],
  orderIds: readonly number[],
  pause: Pause,
): Promise<readonly InsertedLine[]> {
  const lines = planned.flatMap(({ order, lines: plannedLines }, place) =>
    plannedLines.flatMap((line) => {
      const asked = order.lines[line.index]
      return asked ? [{ asked, line, orderId: orderIds[place] ?? 0 }] : []
    }),
  )
  const kitIds = await insertKits(tx, lines, pause)
  const inserted: InsertedLine[] = []
  for (let start = 0; start < lines.length; start += linesAtOnce) {
    const slice = lines.slice(start, start + linesAtOnce)
    const written = await tx
      .insertInto('order_line')
      .values(
        slice.map(({ asked, line, orderId }) => ({
          order_id: orderId,
          line_no: line.index + 1,
          item_id: line.itemId,
          sku: asked.sku,
          name: asked.name,
          external_id: asked.externalId,
          unit_price_minor: asked.unitPriceMinor,
          order_kit_id: asked.kit ? (kitIds.get(kitKey(orderId, asked.kit.lineNo)) ?? null) : null,
          kit_part_id: asked.kit ? line.itemId : null,
          kit_each: asked.kit?.each ?? 0,
          capped: asked.overCap === undefined ? (0 as const) : (1 as const),
          over_cap: asked.overCap ?? 0,
          ...line.quantities,
        })),
      )
      .returning(['id', 'order_id', 'line_no'])
      .execute()
    const ids = new Map(written.map((row) => [`${row.order_id}/${row.line_no}`, row.id]))
    for (const { line, orderId } of slice) {
      const lineId = ids.get(`${orderId}/${line.index + 1}`) ?? 0
      inserted.push({ lineId, orderId, shares: line.shares.map((share) => ({ ...share, lineId })) })
    }
    await pause()
  }
  return inserted
}
