import { refuse } from '../../domain/refusal.ts'
import type { Reader } from '../schema.ts'

/** Invented items and orders never mix with real ones. */
export async function refuseUsed(db: Reader): Promise<void> {
  const [orders, items] = [await rowsOf(db, 'sales_order'), await rowsOf(db, 'item')]
  if (orders + items > 0) refuse('seed.not_empty', { orders, items })
}

async function rowsOf(db: Reader, table: 'sales_order' | 'item'): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
