import { holder } from '../../domain/people/holder.ts'
import type { Reader } from '../schema.ts'

/** 'Minh, Bench 2' */
export async function holderOf(db: Reader, staffId: number | null, station: string): Promise<string> {
  const staff = staffId === null ? undefined : await db.selectFrom('staff').select('name').where('id', '=', staffId).executeTakeFirst()
  return holder(staff?.name ?? null, station)
}
