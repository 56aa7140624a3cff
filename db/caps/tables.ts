import type { CapKind } from '../../domain/caps/cap.ts'

export interface ItemCapTable {
  item_id: number
  kind: CapKind
  units: number
  /** 'YYYY-MM-DD', as they were said; the instants are what is compared: another time zone later does not move them. */
  first_day: string | null
  last_day: string | null
  from_at: number | null
  until_at: number | null
  staff_id: number | null
  set_at: number
}
