import { refuse } from '../../../domain/refusal.ts'
import type { CountReason } from '../../../domain/stock/counts/contract.ts'
import { resolveScan } from '../../scanning/resolve.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Reader, Writer } from '../../schema.ts'

/** Begins the count of a bin, goes on with the own one, or takes the second one. */
export async function openCount(tx: Writer, context: CommandContext, code: string): Promise<{ countId: number; bin: string }> {
  const bin = await resolveScan(tx, code, context.now)
  if (bin.kind !== 'bin') return refuse('location.unknown', { code })
  context.touch('tasks')
  const known = await tx
    .selectFrom('stock_count')
    .leftJoin('staff', 'staff.id', 'stock_count.staff_id')
    .select(['stock_count.id', 'stock_count.status', 'stock_count.staff_id', 'staff.name'])
    .where('location_id', '=', bin.locationId)
    .where('closed_at', 'is', null)
    .$if(context.store.locksRows, (query) => query.forUpdate('stock_count'))
    .executeTakeFirst()
  if (!known) return { countId: await beginCount(tx, context, bin.locationId), bin: bin.code }
  const person = known.name ?? ''
  if (known.status === 'counting' && known.staff_id !== context.staffId) refuse('count.held', { bin: bin.code, person })
  if (known.status === 'approval') refuse('count.not_open', { bin: bin.code, status: known.status })
  if (known.status === 'second' && known.staff_id === context.staffId && (await hasOthers(tx, context.staffId))) {
    refuse('count.other_person', { bin: bin.code, person })
  }
  if (known.status !== 'counting') {
    await tx
      .updateTable('stock_count')
      .set({ status: 'counting', ...(await beginning(tx, context)) })
      .where('id', '=', known.id)
      .execute()
  }
  return { countId: known.id, bin: bin.code }
}

async function beginCount(tx: Writer, context: CommandContext, locationId: number): Promise<number> {
  const asked = await tx
    .selectFrom('task')
    .select('id')
    .where('status', '=', 'open')
    .where('kind', '=', 'count_bin')
    .where('location_id', '=', locationId)
    .executeTakeFirst()
  const why: CountReason = asked ? 'short_pick' : 'demand'
  const { id } = await tx
    .insertInto('stock_count')
    .values({
      location_id: locationId,
      status: 'counting',
      why,
      round: 1,
      created_at: context.now,
      closed_at: null,
      ...(await beginning(tx, context)),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function beginning(tx: Reader, { staffId, station, now }: CommandContext) {
  const last = await tx.selectFrom('move').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return { staff_id: staffId, station, started_at: now, started_move_id: last?.id ?? 0 }
}

async function hasOthers(tx: Reader, staffId: number | null): Promise<boolean> {
  const other = await tx
    .selectFrom('staff')
    .select('id')
    .where('active', '=', 1)
    .$if(staffId !== null, (query) => query.where('id', '!=', staffId ?? 0))
    .executeTakeFirst()
  return other !== undefined
}
