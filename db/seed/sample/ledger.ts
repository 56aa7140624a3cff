import { keepsBalance, place as places } from '../../stock/places.ts'
import type { Ids } from './ids.ts'
import type { Rows } from './rows.ts'

const key = (lotId: number, locationId: number) => `${lotId}/${locationId}`

/** Brings in what the bins hold now and what was picked from them since, and writes what lies in totes and in STAGING. */
export function settleLedger(rows: Rows, ids: Ids, openedAt: number): void {
  const net = new Map<string, number>()
  const add = (lotId: number, locationId: number, units: number) =>
    net.set(key(lotId, locationId), (net.get(key(lotId, locationId)) ?? 0) + units)
  for (const move of rows.move) {
    add(move.lot_id, move.from_id, -move.quantity)
    add(move.lot_id, move.to_id, move.quantity)
  }
  const bins = [...rows.stock]
  const known = new Set(bins.map((row) => key(row.lot_id, row.location_id)))
  for (const { item_id, lot_id, to_id } of rows.move) {
    const units = net.get(key(lot_id, to_id)) ?? 0
    if (units === 0 || !keepsBalance(to_id) || known.has(key(lot_id, to_id))) continue
    known.add(key(lot_id, to_id))
    rows.stock.push({ id: ids.take('stock'), item_id, lot_id, location_id: to_id, on_hand: units, allocated: 0, awaits_count: 0 })
  }
  const opening = bins.flatMap(({ item_id, lot_id, location_id, on_hand }) => {
    const quantity = on_hand - (net.get(key(lot_id, location_id)) ?? 0)
    const move = { id: ids.take('move'), item_id, lot_id, from_id: places.supplier, to_id: location_id, quantity, cause: 'seed' } as const
    return quantity === 0 ? [] : [{ ...move, document_id: 0, line_id: null, staff_id: null, at: openedAt, undoes_id: null }]
  })
  rows.move.push(...opening)
}
