import type { Rows } from './rows.ts'

/** Numbers the moves as they would have been written: the ledger is read by id, and a later move has a higher one. */
export function numberMovesByTime(rows: Rows): void {
  const ordered = [...rows.move].sort((a, b) => a.at - b.at || idOf(a) - idOf(b))
  const ids = ordered.map(idOf).sort((a, b) => a - b)
  const renumbered = new Map(ordered.map((move, place) => [idOf(move), ids[place] ?? 0]))
  const next = (id: number) => renumbered.get(id) ?? id
  rows.move.splice(0, rows.move.length, ...ordered)
  change(rows.move, (move) => ({ ...move, id: next(idOf(move)) }))
  change(rows.pick_act, (act) => (act.move_id ? { ...act, move_id: next(act.move_id) } : act))
  change(rows.receipt_act, (act) => (act.move_id ? { ...act, move_id: next(act.move_id) } : act))
  change(rows.parcel_content, (content) => ({
    ...content,
    pack_move_id: next(content.pack_move_id),
    hand_over_move_id: content.hand_over_move_id ? next(content.hand_over_move_id) : null,
  }))
}

function change<T>(list: T[], changed: (row: T) => T): void {
  list.splice(0, list.length, ...list.map(changed))
}

function idOf(move: Rows['move'][number]): number {
  return move.id ?? 0
}
