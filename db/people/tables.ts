import type { Generated } from 'kysely'

export interface StaffTable {
  id: Generated<number>
  name: string
  /** Lower case; what is compared. */
  name_key: string
  role: 'owner' | 'packer'
  active: 0 | 1
}
