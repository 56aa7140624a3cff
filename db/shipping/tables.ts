import type { Generated } from 'kysely'

export interface ManifestTable {
  id: Generated<number>
  carrier: string
  opened_at: number
  closed_at: number | null
  staff_id: number | null
}
