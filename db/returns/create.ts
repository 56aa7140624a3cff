import { refuse } from '../../domain/refusal.ts'
import type { ReturnOf } from '../../domain/returns/contract.ts'
import type { ReturnReason } from '../../domain/returns/reasons.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { theOrder } from '../orders/find.ts'
import { parcelLines } from '../packing/contents.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { announceable, type OrderLineSent, sentLines } from './sent.ts'

interface Announced {
  readonly lineId: number
  readonly units: number
  readonly reason?: ReturnReason
}

interface NewReturn {
  readonly orderId: number
  readonly parcelId: number | null
  readonly enclosed: boolean
  readonly lines: readonly { readonly lineId: number; readonly itemId: number; readonly units: number; readonly reason: ReturnReason }[]
}

export interface Created {
  readonly returnId: number
  readonly code: string
  readonly units: number
  /** False: the parcel had it before. */
  readonly isNew: boolean
}

export async function createReturn(
  tx: Writer,
  context: CommandContext,
  of: ReturnOf,
  asked: readonly Announced[] | undefined,
): Promise<Created> {
  if (of.kind === 'order') return ofOrder(tx, context, of.orderId, asked)
  const parcel = await tx.selectFrom('parcel').select('order_id').where('id', '=', of.parcelId).executeTakeFirst()
  if (!parcel) return refuse('parcel.unknown', { code: String(of.parcelId) })
  return ofParcel(tx, context, parcel.order_id, of.parcelId, asked)
}

async function ofOrder(tx: Writer, context: CommandContext, orderId: number, asked: readonly Announced[] | undefined): Promise<Created> {
  const order = await theOrder(tx, orderId)
  const sent = await sentLines(tx, orderId)
  if (!sent.some((line) => line.sent > 0)) refuse('returns.not_shipped', { number: order.number, status: order.status })
  const lines = asked ?? sent.map((line) => ({ lineId: line.lineId, units: announceable(line) })).filter(({ units }) => units > 0)
  return insertReturn(tx, context, { orderId, parcelId: null, enclosed: false, lines: announced(order.number, sent, lines) })
}

async function ofParcel(
  tx: Writer,
  context: CommandContext,
  orderId: number,
  parcelId: number,
  asked: readonly Announced[] | undefined,
): Promise<Created> {
  const order = await theOrder(tx, orderId)
  const { status } = await tx.selectFrom('parcel').select('status').where('id', '=', parcelId).executeTakeFirstOrThrow()
  const holds = await parcelLines(tx, parcelId)
  const inside = (lineId: number) => holds.find((line) => line.lineId === lineId)?.verified ?? 0
  const sent = await sentLines(tx, orderId)
  switch (status) {
    case 'voided':
      return refuse('parcel.wrong_state', { number: order.number, status })
    case 'open':
    case 'closed':
    case 'labelled': {
      const before = await enclosedReturn(tx, parcelId)
      if (before) return before
      const missing = holds.reduce((units, line) => units + line.expected - line.verified, 0)
      if (missing > 0) refuse('pack.not_all_verified', { number: order.number, missing })
      const boxed = sent.map((line) => ({ ...line, sent: inside(line.lineId), returned: 0, announced: 0 }))
      const lines = asked ?? boxed.map(({ lineId, sent: units }) => ({ lineId, units })).filter(({ units }) => units > 0)
      return insertReturn(tx, context, { orderId, parcelId, enclosed: true, lines: announced(order.number, boxed, lines) })
    }
    case 'handed_over':
    case 'delivered':
    case 'lost':
    case 'returned': {
      const lines =
        asked ??
        sent
          .map((line) => ({ lineId: line.lineId, units: Math.min(announceable(line), inside(line.lineId)) }))
          .filter(({ units }) => units > 0)
      return insertReturn(tx, context, { orderId, parcelId, enclosed: false, lines: announced(order.number, sent, lines) })
    }
  }
}

/** The announced units, each line once; refused where they were never sent, are back or are announced already. */
function announced(number: string, sent: readonly OrderLineSent[], asked: readonly Announced[]): NewReturn['lines'] {
  if (asked.length === 0) refuse('returns.nothing_left', { number })
  const units = new Map<number, { readonly units: number; readonly reason: ReturnReason }>()
  for (const { lineId, units: more, reason } of asked) {
    const before = units.get(lineId)
    units.set(lineId, { units: (before?.units ?? 0) + more, reason: reason ?? before?.reason ?? 'unspecified' })
  }
  return [...units].map(([lineId, { units: wanted, reason }]) => {
    const line = sent.find((one) => one.lineId === lineId)
    if (!line) return refuse('input.invalid', { path: 'lines', reason: `order ${number} has no line ${lineId}` })
    const { sku, returned } = line
    if (line.sent === 0) refuse('returns.never_sent', { sku, number })
    if (wanted > line.sent - returned) refuse('returns.more_than_sent', { sku, number, sent: line.sent, returned })
    if (wanted > announceable(line)) refuse('returns.announced_before', { sku, number, left: announceable(line) })
    return { lineId, itemId: line.itemId, units: wanted, reason }
  })
}

async function insertReturn(tx: Writer, context: CommandContext, made: NewReturn): Promise<Created> {
  const { id } = await tx
    .insertInto('return_case')
    .values({
      order_id: made.orderId,
      parcel_id: made.parcelId,
      status: 'authorised',
      enclosed: made.enclosed ? 1 : 0,
      created_at: context.now,
      staff_id: context.staffId,
      station: context.station,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const none = { received: 0, restocked: 0, scrapped: 0, to_supplier: 0 }
  await tx
    .insertInto('return_line')
    .values(
      made.lines.map(({ lineId, itemId, units, reason }) => ({
        return_id: id,
        line_id: lineId,
        item_id: itemId,
        reason,
        expected: units,
        ...none,
      })),
    )
    .execute()
  context.subject('return', id)
  context.touch('returns')
  return { returnId: id, code: ownCode('return', id), units: made.lines.reduce((units, line) => units + line.units, 0), isNew: true }
}

/** The one whose label was made for this box. */
async function enclosedReturn(tx: Writer, parcelId: number): Promise<Created | null> {
  const row = await tx
    .selectFrom('return_case')
    .innerJoin('return_line', 'return_line.return_id', 'return_case.id')
    .select(({ fn }) => ['return_case.id', fn.sum<number>('expected').as('units')])
    .where('parcel_id', '=', parcelId)
    .where('enclosed', '=', 1)
    .where('status', '!=', 'voided')
    .groupBy('return_case.id')
    .executeTakeFirst()
  return row ? { returnId: row.id, code: ownCode('return', row.id), units: row.units, isNew: false } : null
}
