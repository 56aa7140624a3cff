import type { Reader } from '../schema.ts'

/** A station may remember a person of another database; such an id is nobody here. */
export function knownStaff(db: Reader): { known(staffId: number | undefined): Promise<number | null> } {
  const seen = new Set<number>()
  return {
    known: async (staffId) => {
      if (staffId === undefined) return null
      if (seen.has(staffId)) return staffId
      const row = await db.selectFrom('staff').select('id').where('id', '=', staffId).executeTakeFirst()
      if (!row) return null
      seen.add(row.id)
      return row.id
    },
  }
}
