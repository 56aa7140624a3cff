import type { Generated } from 'kysely'
import type { MaterialCause, MaterialFields, MaterialPlace } from '../../domain/materials/contract.ts'

export interface MaterialTable {
  id: Generated<number>
  name: string
  kind: MaterialFields['kind']
  unit: MaterialFields['unit']
  /** Code of the carton; empty for other kinds. */
  carton: string
  per_use: number
  used_for: MaterialFields['usedFor']
  channel: string
  plastic: 0 | 1
  reorder_point: number
  /** What lies on the shelf by the moves; may be below zero. */
  on_hand: number
  active: 0 | 1
  version: number
}

/** The ledger of packing material: append only. */
export interface MaterialMoveTable {
  id: Generated<number>
  material_id: number
  from_place: MaterialPlace
  to_place: MaterialPlace
  quantity: number
  cause: MaterialCause
  /** use, take_back_use: the parcel that used it. */
  parcel_id: number | null
  /** receive, take_back_receive: the line of the purchase order that ordered it. */
  purchase_material_id: number | null
  note: string
  staff_id: number | null
  at: number
  undoes_id: number | null
}
