import { dayOf, daysAfter, timeOfDay } from '../../../domain/orders/days.ts'
import { averageAfter } from '../../../domain/purchasing/average-cost.ts'
import { groupBy } from '../../../domain/collection/group-by.ts'
import { place as places } from '../../stock/places.ts'
import type { Random } from '../random.ts'
import type { Ids } from './ids.ts'
import type { Rows } from './rows.ts'
import type { SampleOffer } from './suppliers.ts'

const day = 86_400_000
const minute = 60_000
const deliveriesOfSupplier = 3

export interface Docks {
  readonly random: Random
  readonly ids: Ids
  readonly rows: Rows
  readonly timeZone: string
  /** Who takes goods in. */
  readonly staffId: number
}

/** What a supplier sells came in a few deliveries before the first order: opening stock becomes receipts, with orders behind them. */
export function deliverOpening(docks: Docks, offers: readonly SampleOffer[], openedAt: number): void {
  const { rows } = docks
  const opening = groupBy(
    rows.move.filter((move) => move.cause === 'seed'),
    (move) => move.item_id,
  )
  const first = offers.filter(({ stocked }, at) => opening.has(stocked.itemId) && offers.findIndex((one) => one.stocked === stocked) === at)
  for (const own of groupBy(first, (offer) => offer.supplierId).values()) {
    for (let part = 0; part < deliveriesOfSupplier; part += 1) {
      const lines = own.filter((_, at) => Math.floor((at * deliveriesOfSupplier) / own.length) === part)
      const came = lines.map((offer) => ({ offer, moves: opening.get(offer.stocked.itemId) ?? [] }))
      deliver(docks, came, openedAt - (part + 1) * day)
    }
  }
  const delivered = new Set(first.map(({ stocked }) => stocked.itemId))
  const others = rows.move.filter((move) => move.cause !== 'seed' || !delivered.has(move.item_id))
  rows.move.splice(0, rows.move.length, ...others)
}

interface Came {
  readonly offer: SampleOffer
  /** From the supplier into a bin, one of each lot. */
  readonly moves: readonly Rows['move'][number][]
}

function deliver(docks: Docks, came: readonly Came[], on: number): void {
  const { ids, random, rows, staffId, timeZone } = docks
  const supplier = came[0]?.offer
  if (supplier === undefined) return
  const { leadTimeDays, currency } = supplier.supplier.fields
  const sentAt = timeOfDay(on - ((leadTimeDays ?? 0) + random.between(-2, 1)) * day, '10:20', timeZone)
  const countedAt = timeOfDay(on, '08:40', timeZone) + random.below(60) * minute
  const isShort = random.chance(0.3)
  const purchaseId = ids.take('purchase_order')
  const receiptId = ids.take('receipt')
  rows.purchase_order.push({
    ...{ id: purchaseId, supplier_id: supplier.supplierId, status: 'closed', currency, reference: '', note: '' },
    ...{ created_at: sentAt - 20 * minute, sent_at: sentAt, confirmed_at: sentAt + day, changed_at: null, cancelled_at: null },
    closed_at: countedAt + 60 * minute,
    expected_on: daysAfter(dayOf(sentAt, timeZone), leadTimeDays ?? 0),
    ...{ staff_id: staffId, version: 1 },
  })
  const times = { created_at: countedAt - minute, finished_at: countedAt + 55 * minute }
  const receipt = { id: receiptId, supplier_id: supplier.supplierId, purchase_id: purchaseId, status: 'done' as const, delivery_note: '' }
  rows.receipt.push({ ...receipt, ...times, staff_id: staffId, station: 'Bench 2' })
  const act = actsOf(docks, receiptId)
  const lines = came.flatMap(({ offer, moves }, place) => {
    const received = moves.reduce((units, move) => units + move.quantity, 0)
    const missing = isShort && place === came.length - 1 ? offer.packSize : 0
    const lineId = ids.take('purchase_line')
    rows.purchase_line.push({
      ...{ id: lineId, purchase_id: purchaseId, line_no: place + 1, item_id: offer.stocked.itemId, supplier_code: offer.code },
      ...{ quantity: received + missing, confirmed: null, cancelled: 0, received, rejected: 0, price_minor: offer.priceMinor },
      expected_on: null,
    })
    return moves.map((move) => ({ move, offer, lineId, receiptLineId: ids.take('receipt_line') }))
  })
  for (const { move, offer, lineId, receiptLineId } of lines) {
    const { item_id, lot_id, quantity } = move
    rows.receipt_line.push({
      ...{ id: receiptLineId, receipt_id: receiptId, item_id, lot_id, purchase_line_id: lineId, received: quantity, inspected: 0 },
      ...{ rejected: 0, put_away: quantity, sent_back: 0, scrapped: 0, unit_cost_minor: offer.costMinor },
    })
    act('receive', countedAt, { receiptLineId, move: { ...move, to_id: places.receiving } })
  }
  act('counted', countedAt + minute)
  for (const { move, offer, receiptLineId } of lines) {
    const at = countedAt + 30 * minute
    act('put_away', at, { receiptLineId, move: { ...move, from_id: places.receiving } })
    value(rows, { itemId: move.item_id, receiptLineId, units: move.quantity, unitCostMinor: offer.costMinor, at })
  }
  act('finish', countedAt + 55 * minute)
}

/** Writes what one receipt does, step by step, each with its move. */
function actsOf({ ids, rows, staffId }: Docks, receiptId: number) {
  let step = 0
  return (
    kind: 'receive' | 'counted' | 'put_away' | 'finish',
    at: number,
    done?: { readonly receiptLineId: number; readonly move: Rows['move'][number] },
  ) => {
    step += 1
    const moveId = done === undefined ? null : ids.take('move')
    if (done !== undefined && moveId !== null && kind !== 'counted' && kind !== 'finish') {
      rows.move.push({ ...done.move, id: moveId, cause: kind, document_id: receiptId, staff_id: staffId, at })
    }
    rows.receipt_act.push({
      ...{ receipt_id: receiptId, step, kind, receipt_line_id: done?.receiptLineId ?? null, units: done?.move.quantity ?? 0, reason: '' },
      ...{ detail: kind === 'finish' ? 'close' : '', move_id: moveId, staff_id: staffId, at, undone: 0 as const },
    })
  }
}

interface Valued {
  readonly itemId: number
  readonly receiptLineId: number
  readonly units: number
  readonly unitCostMinor: number
  readonly at: number
}

function value(rows: Rows, { itemId, receiptLineId, units, unitCostMinor, at }: Valued): void {
  const before = rows.cost_change.filter((row) => row.item_id === itemId)
  const unitsBefore = before.reduce((sum, row) => sum + row.units, 0)
  const averageBefore = before.at(-1)?.average_after ?? null
  rows.cost_change.push({
    ...{ item_id: itemId, receipt_line_id: receiptLineId, units_before: unitsBefore, average_before: averageBefore, units, at },
    unit_cost_minor: unitCostMinor,
    average_after: averageAfter({ unitsBefore, averageBefore, units, unitCostMinor }),
  })
}
