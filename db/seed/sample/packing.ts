import { checksFor } from '../../../domain/checklists/applies.ts'
import type { Carton } from '../../../domain/settings/contract.ts'
import { place as places } from '../../stock/places.ts'
import { movesOf, type PickedTask } from './picking.ts'
import type { Round, WorkedLine, WorkedOrder, Workshop } from './work.ts'

const second = 1000
/** What of a box can be filled. */
const usableShare = 0.7

/** Writes the parcels of a round, one order after the other, from `from` on. */
export function packRound(workshop: Workshop, round: Round, tasks: readonly PickedTask[], from: number): void {
  let at = from
  for (const [index, order] of round.orders.entries()) {
    const own = tasks.filter((task) => task.order === order)
    at = packOrder(workshop, round, order, own, at + 20 * second, leavesAt(round, index))
  }
}

/** When the parcel of an order is scanned out, one after the other; null while it is in the house. */
export function leavesAt({ handedOverAt, orders }: Round, index: number): number | null {
  return handedOverAt === null ? null : handedOverAt - (orders.length - index) * 9 * second
}

/** Returns when the label was on the box. */
function packOrder(
  { random, rows, ids, shop, checklists, ...numbers }: Workshop,
  round: Round,
  order: WorkedOrder,
  tasks: readonly PickedTask[],
  openedAt: number,
  handedOverAt: number | null,
): number {
  const parcelId = ids.take('parcel')
  const act = { parcel_id: parcelId, staff_id: round.packer, undone: 0 } as const
  let at = openedAt
  for (const { lineId, goods, quantity } of order.lines) {
    at += quantity * random.between(2, 5) * second
    rows.parcel_line.push({ parcel_id: parcelId, line_id: lineId, item_id: goods.itemId, expected: quantity, verified: quantity })
    rows.pack_act.push({
      ...act,
      kind: 'item',
      item_id: goods.itemId,
      check_key: '',
      quantity,
      at,
      code: goods.item.fields.barcodes[0]?.code ?? '',
    })
  }
  const { shipTo, channel, serviceLevel } = order.planned.order
  const items = order.lines.map(({ goods }) => goods.item.fields)
  const asked = checksFor(checklists, { country: shipTo.country, channel, service: serviceLevel, tier: '', items })
  for (const [position, { key, versionId, check }] of asked.entries()) {
    at += 3 * second
    const answer = check.kind === 'choose' ? (check.options.find(({ stop }) => stop === '')?.text ?? '') : ''
    rows.parcel_check.push({
      parcel_id: parcelId,
      key,
      text: check.text,
      required: check.required ? 1 : 0,
      done: 1,
      staff_id: round.packer,
      at,
      kind: check.kind,
      version_id: versionId,
      position,
      answer,
    })
    rows.pack_act.push({ ...act, kind: 'check', item_id: null, check_key: key, quantity: 1, at, code: answer })
  }
  const closedAt = at + random.between(15, 40) * second
  const labelledAt = closedAt + random.between(8, 20) * second
  rows.pack_act.push({ ...act, kind: 'close', item_id: null, check_key: '', quantity: 0, at: closedAt, code: '' })
  rows.pack_act.push({ ...act, kind: 'label', item_id: null, check_key: '', quantity: 0, at: labelledAt, code: '' })
  for (const task of tasks) {
    const packMoveId = ids.take('move')
    const { lineId, goods, quantity } = task.line
    const moved = { ...movesOf(task), staff_id: round.packer }
    rows.move.push({ ...moved, id: packMoveId, from_id: task.toteId, to_id: places.staging, cause: 'pack', at: closedAt })
    const handOverMoveId = handedOverAt === null ? null : ids.take('move')
    if (handOverMoveId !== null && handedOverAt !== null) {
      rows.move.push({
        ...moved,
        id: handOverMoveId,
        from_id: places.staging,
        to_id: places.customer,
        cause: 'hand_over',
        at: handedOverAt,
      })
    }
    rows.parcel_content.push({
      parcel_id: parcelId,
      line_id: lineId,
      item_id: goods.itemId,
      lot_id: task.lotId,
      task_id: task.id,
      quantity,
      pack_move_id: packMoveId,
      hand_over_move_id: handOverMoveId,
    })
  }
  const carton = cartonFor(order.lines, shop.cartons)
  const grams = order.lines.reduce((sum, { goods, quantity }) => sum + quantity * (goods.item.fields.weightGrams ?? 0), 0)
  rows.parcel.push({
    id: parcelId,
    order_id: order.id,
    sscc: numbers.nextSscc(),
    status: handedOverAt === null ? 'labelled' : 'handed_over',
    staff_id: round.packer,
    station: round.bench,
    carton: carton?.code ?? '',
    weight_grams: grams + (carton?.tareGrams ?? 0) + random.between(5, 60),
    carrier: round.carrier,
    service: shop.carriers.find(({ code }) => code === round.carrier)?.services[0] ?? '',
    tracking: handedOverAt === null ? '' : numbers.nextTracking(round.carrier),
    opened_at: openedAt,
    closed_at: closedAt,
    labelled_at: labelledAt,
    handed_over_at: handedOverAt,
    manifest_id: round.manifestId,
  })
  return labelledAt
}

const volume = (of: { readonly lengthMm: number | null; readonly widthMm: number | null; readonly heightMm: number | null }) =>
  (of.lengthMm ?? 0) * (of.widthMm ?? 0) * (of.heightMm ?? 0)

/** The smallest with room enough, else the largest. */
function cartonFor(lines: readonly WorkedLine[], cartons: readonly Carton[]): Carton | undefined {
  const needed = lines.reduce((sum, { goods, quantity }) => sum + quantity * volume(goods.item.fields), 0)
  const bySize = [...cartons].sort((a, b) => volume(a) - volume(b))
  return bySize.find((carton) => volume(carton) * usableShare >= needed) ?? bySize.at(-1)
}
