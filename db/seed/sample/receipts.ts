import { averageAfter } from '../../../domain/purchasing/average-cost.ts'
import { place as places } from '../../stock/places.ts'
import type { Docks } from './purchases.ts'
import type { Rows } from './rows.ts'
import type { SampleOffer } from './suppliers.ts'

const minute = 60_000

/** Units of one lot that came for a line of an order and went into a bin. */
export interface CameIn {
  readonly offer: SampleOffer
  readonly purchaseLineId: number
  /** From the supplier into the bin. */
  readonly move: Rows['move'][number]
}

/** Counted, put away half an hour later, and finished. */
export function takeIn(docks: Docks, purchaseId: number, came: readonly CameIn[], countedAt: number): void {
  const { ids, rows, staffId } = docks
  const [first] = came
  if (first === undefined) return
  const receiptId = ids.take('receipt')
  const finishedAt = countedAt + 55 * minute
  rows.receipt.push({
    id: receiptId,
    supplier_id: first.offer.supplierId,
    purchase_id: purchaseId,
    status: 'done',
    delivery_note: '',
    created_at: countedAt - minute,
    finished_at: finishedAt,
    staff_id: staffId,
    station: 'Bench 2',
  })
  const act = actsOf(docks, receiptId)
  const lines = came.map((one) => ({ ...one, receiptLineId: writeLine(docks, receiptId, one) }))
  for (const { move, receiptLineId } of lines) act('receive', countedAt, { receiptLineId, move: { ...move, to_id: places.receiving } })
  act('counted', countedAt + minute, null)
  const putAwayAt = countedAt + 30 * minute
  for (const { move, offer, receiptLineId } of lines) {
    act('put_away', putAwayAt, { receiptLineId, move: { ...move, from_id: places.receiving } })
    valueUnits(rows, { itemId: move.item_id, receiptLineId, units: move.quantity, unitCostMinor: offer.costMinor, at: putAwayAt })
  }
  act('finish', finishedAt, null)
}

function writeLine({ ids, rows }: Docks, receiptId: number, { move, offer, purchaseLineId }: CameIn): number {
  const id = ids.take('receipt_line')
  rows.receipt_line.push({
    id,
    receipt_id: receiptId,
    item_id: move.item_id,
    lot_id: move.lot_id,
    purchase_line_id: purchaseLineId,
    received: move.quantity,
    inspected: 0,
    rejected: 0,
    put_away: move.quantity,
    sent_back: 0,
    scrapped: 0,
    unit_cost_minor: offer.costMinor,
  })
  return id
}

interface Moved {
  readonly receiptLineId: number
  readonly move: Rows['move'][number]
}

/** Writes what one receipt does, step by step, each with its move. */
function actsOf({ ids, rows, staffId }: Docks, receiptId: number) {
  let step = 0
  return (kind: 'receive' | 'counted' | 'put_away' | 'finish', at: number, moved: Moved | null) => {
    step += 1
    const moveId = moved === null ? null : ids.take('move')
    if (moved !== null && moveId !== null) {
      const cause = kind === 'receive' ? 'receive' : 'put_away'
      rows.move.push({ ...moved.move, id: moveId, cause, document_id: receiptId, staff_id: staffId, at })
    }
    rows.receipt_act.push({
      receipt_id: receiptId,
      step,
      kind,
      receipt_line_id: moved?.receiptLineId ?? null,
      units: moved?.move.quantity ?? 0,
      reason: '',
      detail: kind === 'finish' ? 'close' : '',
      move_id: moveId,
      staff_id: staffId,
      at,
      undone: 0,
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

/** Nothing of an item lay there before its first lot. */
function valueUnits(rows: Rows, { itemId, receiptLineId, units, unitCostMinor, at }: Valued): void {
  const before = rows.cost_change.filter((row) => row.item_id === itemId)
  const unitsBefore = before.reduce((sum, row) => sum + row.units, 0)
  const averageBefore = before.at(-1)?.average_after ?? null
  rows.cost_change.push({
    item_id: itemId,
    receipt_line_id: receiptLineId,
    units_before: unitsBefore,
    average_before: averageBefore,
    units,
    unit_cost_minor: unitCostMinor,
    average_after: averageAfter({ unitsBefore, averageBefore, units, unitCostMinor }),
    at,
  })
}
