import { refuse } from '../../domain/refusal.ts'
import type { Reader } from '../schema.ts'

/** Some acts are the owner's to decide. A shop in which nobody is written down as owner has no one to ask. */
export async function refuseUnlessOwner(db: Reader, staffId: number | null): Promise<void> {
  const owners = await db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('role', '=', 'owner')
    .where('active', '=', 1)
    .orderBy('id')
    .execute()
  if (owners.length === 0 || owners.some(({ id }) => id === staffId)) return
  refuse('people.owner_needed', { owners: owners.map(({ name }) => name).join(', ') })
}
