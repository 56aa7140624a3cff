import type { z } from 'zod'
import { refuse } from '../../../domain/refusal.ts'
import type { countsContract } from '../../../domain/stock/counts/contract.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Reader, Writer } from '../../schema.ts'
import { locationKey } from '../locations.ts'

type Of = z.output<(typeof countsContract)['counts.plan']['input']>['of']

const dayMs = 86_400_000

/** Puts bins on the list; those that are on it already stay as they are. Returns how many came onto it. */
export async function planCounts(tx: Writer, context: CommandContext, of: Of): Promise<number> {
  const wanted = of.kind === 'class' ? await binsOfClass(tx, context.now, of) : await binsBetween(tx, of.from, of.to)
  const listed = await tx.selectFrom('stock_count').select('location_id').where('closed_at', 'is', null).execute()
  const known = new Set(listed.map((row) => row.location_id))
  const planned = wanted.filter((id) => !known.has(id))
  for (const locationId of planned) {
    await tx
      .insertInto('stock_count')
      .values({
        location_id: locationId,
        status: 'planned',
        why: of.kind,
        round: 1,
        staff_id: null,
        station: '',
        created_at: context.now,
        started_at: null,
        closed_at: null,
      })
      .execute()
  }
  context.touch('tasks')
  return planned.length
}

async function binsOfClass(
  tx: Reader,
  now: number,
  { valueClass, notForDays }: Extract<Of, { kind: 'class' }>,
): Promise<readonly number[]> {
  const rows = await tx
    .selectFrom('stock')
    .innerJoin('outlook', 'outlook.item_id', 'stock.item_id')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select('stock.location_id as id')
    .distinct()
    .where('location.kind', '=', 'bin')
    .where('stock.on_hand', '>', 0)
    .where('outlook.value_class', '=', valueClass)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('stock_count')
            .select('stock_count.id')
            .whereRef('stock_count.location_id', '=', 'stock.location_id')
            .where('stock_count.status', '=', 'booked')
            .where('stock_count.closed_at', '>', now - notForDays * dayMs),
        ),
      ),
    )
    .execute()
  return rows.map(({ id }) => id)
}

async function binsBetween(tx: Reader, from: string, to: string): Promise<readonly number[]> {
  const bins = await tx
    .selectFrom('location')
    .select(['id', 'code_key'])
    .where('kind', '=', 'bin')
    .orderBy('walk_order')
    .orderBy('code_key')
    .execute()
  const placeOf = (code: string) => {
    const place = bins.findIndex(({ code_key }) => code_key === locationKey(code))
    return place < 0 ? refuse('location.unknown', { code }) : place
  }
  const [one, other] = [placeOf(from), placeOf(to)]
  return bins.slice(Math.min(one, other), Math.max(one, other) + 1).map(({ id }) => id)
}
