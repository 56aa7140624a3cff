import { refuse } from '../../../domain/refusal.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Reader, Writer } from '../../schema.ts'

function counts(db: Reader) {
  return db
    .selectFrom('stock_count')
    .innerJoin('location', 'location.id', 'stock_count.location_id')
    .leftJoin('staff', 'staff.id', 'stock_count.staff_id')
    .select(['stock_count.id', 'stock_count.location_id as locationId', 'stock_count.status', 'stock_count.why', 'stock_count.round'])
    .select(['stock_count.staff_id as staffId', 'stock_count.started_move_id as startedMoveId', 'stock_count.created_at as createdAt'])
    .select(['location.code as bin', 'location.zone', 'staff.name as person'])
}

export type FoundCount = Awaited<ReturnType<typeof countById>>

export async function countById(db: Reader, id: number) {
  const found = await counts(db).where('stock_count.id', '=', id).executeTakeFirst()
  return found ?? refuse('count.unknown', { id })
}

/** Locked until the end of the command. */
export async function countUnderWay(tx: Writer, context: CommandContext, id: number): Promise<FoundCount> {
  const found = await counts(tx)
    .where('stock_count.id', '=', id)
    .$if(context.store.locksRows, (query) => query.forUpdate('stock_count'))
    .executeTakeFirst()
  if (!found) return refuse('count.unknown', { id })
  if (found.status !== 'counting') refuse('count.not_open', { bin: found.bin, status: found.status })
  if (found.staffId !== context.staffId) refuse('count.held', { bin: found.bin, person: found.person ?? '' })
  return found
}

/** Those that are not over, in the order of the walk. */
export async function openCounts(db: Reader): Promise<readonly FoundCount[]> {
  return counts(db).where('stock_count.closed_at', 'is', null).orderBy('location.walk_order').orderBy('location.code_key').execute()
}
