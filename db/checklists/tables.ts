import type { Generated } from 'kysely'

export interface ChecklistTable {
  id: Generated<number>
  /** Parcels ask the lists in this order, and of equal ones the older first. */
  position: number
  retired: 0 | 1
  /** The number of its newest version. */
  version: number
}

/** Never changed: a parcel refers to the version that it was opened with. */
export interface ChecklistVersionTable {
  id: Generated<number>
  checklist_id: number
  number: number
  /** JSON of a Checklist. */
  body: string
  at: number
  staff_id: number | null
}
