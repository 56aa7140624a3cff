import { planWalk } from '../../../domain/picking/walk.ts'
import { place as places } from '../../stock/places.ts'
import type { Round, WorkedLine, WorkedOrder, Workshop } from './work.ts'

const second = 1000
export const ordersOfRound = 6

/** A task with what was moved for it. */
export interface PickedTask {
  readonly id: number
  readonly order: WorkedOrder
  readonly line: WorkedLine
  readonly lotId: number
  readonly toteId: number
}

/** Writes the batch of a round: its walk from bin to bin, each unit into the tote of its order. Returns what was picked, and when. */
export function pickRound(workshop: Workshop, round: Round): { readonly tasks: readonly PickedTask[]; readonly doneAt: number } {
  const { rows, ids } = workshop
  const batchId = ids.take('batch')
  let at = round.startedAt
  const act = { batch_id: batchId, staff_id: round.picker, undone: 0 } as const
  for (const [index, order] of round.orders.entries()) {
    const position = index + 1
    at += 6 * second
    const isDone = round.stage !== 'picked'
    rows.batch_order.push({ batch_id: batchId, order_id: order.id, position, tote_id: isDone ? null : toteAt(round, index) })
    rows.pick_act.push({ ...act, task_id: null, kind: 'tote', quantity: 0, detail: position, move_id: null, at })
  }
  const tasks: PickedTask[] = []
  for (const stop of planWalk(stopsOf(round))) {
    const task: PickedTask = { id: ids.take('pick_task'), ...stop }
    const moveId = ids.take('move')
    const { goods, quantity, lineId } = stop.line
    const isPacked = round.stage !== 'picked'
    rows.pick_task.push({
      id: task.id,
      order_id: stop.order.id,
      line_id: lineId,
      item_id: goods.itemId,
      lot_id: stop.lotId,
      location_id: stop.binId,
      stock_id: stop.stockId,
      quantity,
      picked: quantity,
      put: quantity,
      packed: isPacked ? quantity : 0,
      status: 'picked',
      batch_id: batchId,
      sequence: stop.sequence,
      replaces_id: null,
    })
    at += workshop.random.between(9, 30) * second
    rows.pick_act.push({ ...act, task_id: task.id, kind: 'bin', quantity: 0, detail: 0, move_id: null, at: at - 4 * second })
    rows.move.push({ ...movesOf(stop), id: moveId, from_id: stop.binId, to_id: stop.toteId, cause: 'pick', staff_id: round.picker, at })
    rows.pick_act.push({ ...act, task_id: task.id, kind: 'item', quantity, detail: 0, move_id: moveId, at })
    tasks.push(task)
  }
  rows.batch.push({
    id: batchId,
    status: round.stage === 'picked' ? 'picked' : 'closed',
    staff_id: round.picker,
    station: 'Cart 1',
    started_at: round.startedAt,
    closed_at: round.stage === 'picked' ? null : at,
    at_location_id: null,
  })
  return { tasks, doneAt: at }
}

/** The columns that every move of a picked line shares. */
export function movesOf({ order, line, lotId }: Pick<PickedTask, 'order' | 'line' | 'lotId'>) {
  const { goods, quantity, lineId } = line
  return { item_id: goods.itemId, lot_id: lotId, quantity, document_id: order.id, line_id: lineId, undoes_id: null }
}

function stopsOf(round: Round) {
  return round.orders.flatMap((order, index) =>
    order.lines.map((line) => {
      const shelf = line.goods.shelves[0]
      if (!shelf) throw new RangeError(`${line.goods.item.fields.sku} lies nowhere`)
      const { binId, lotId, stockId, walkOrder } = shelf
      return { order, line, binId, lotId, stockId, walkOrder, bin: '', toteId: toteAt(round, index) }
    }),
  )
}

function toteAt({ totes }: Round, index: number): number {
  return totes[index] ?? places.receiving
}
