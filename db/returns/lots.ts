import type { SentLine } from '../../domain/returns/receive.ts'
import type { Reader } from '../schema.ts'
import type { OrderLineSent } from './sent.ts'

type Lots = SentLine['lots']

/** Sent units that did not come back, by line and lot, as the parcels that left held them. */
export async function lotsSent(db: Reader, orderId: number, lines: readonly OrderLineSent[]): Promise<ReadonlyMap<number, Lots>> {
  const sent = await db
    .selectFrom('parcel_content')
    .innerJoin('parcel', 'parcel.id', 'parcel_content.parcel_id')
    .innerJoin('lot', 'lot.id', 'parcel_content.lot_id')
    .select(({ fn }) => ['line_id', 'lot_id', 'lot.code', fn.sum<number>('quantity').as('units')])
    .where('parcel.order_id', '=', orderId)
    .where('hand_over_move_id', 'is not', null)
    .groupBy(['line_id', 'lot_id', 'lot.code'])
    .orderBy('lot_id')
    .execute()
  const back = await db
    .selectFrom('return_act')
    .innerJoin('return_case', 'return_case.id', 'return_act.return_id')
    .select(({ fn }) => ['line_id', 'lot_id', fn.sum<number>('units').as('units')])
    .where('return_case.order_id', '=', orderId)
    .where('return_act.kind', '=', 'receive')
    .where('return_act.undone', '=', 0)
    .groupBy(['line_id', 'lot_id'])
    .execute()
  const lots = new Map<number, Lots>()
  for (const line of lines) {
    const own = sent.filter((row) => row.line_id === line.lineId)
    const left = (lotId: number, units: number) =>
      Math.max(units - (back.find((row) => row.line_id === line.lineId && row.lot_id === lotId)?.units ?? 0), 0)
    lots.set(
      line.lineId,
      own.length > 0
        ? own.map(({ lot_id, code, units }) => ({ lotId: lot_id, lot: code, left: left(lot_id, units) }))
        : await anyLots(db, line.itemId, Math.max(line.sent - line.returned, 0)),
    )
  }
  return lots
}

/** A line that came to us as shipped has no parcel of ours: any lot of its item may have been sent. */
async function anyLots(db: Reader, itemId: number, left: number): Promise<Lots> {
  const rows = await db.selectFrom('lot').select(['id', 'code']).where('item_id', '=', itemId).orderBy('code').execute()
  return rows.map(({ id, code }) => ({ lotId: id, lot: code, left }))
}
