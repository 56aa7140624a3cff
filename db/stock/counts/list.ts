import type { CountRow } from '../../../domain/stock/counts/contract.ts'
import type { Reader } from '../../schema.ts'
import { openCounts } from './found.ts'

/** Counts that are not over, and bins that a short pick wants counted, in the order of the walk. */
export async function countsToDo(db: Reader): Promise<CountRow[]> {
  const open = await openCounts(db)
  const tasks = await db
    .selectFrom('task')
    .innerJoin('location', 'location.id', 'task.location_id')
    .select(({ fn }) => ['location.id as locationId', 'location.code as bin', 'location.zone', fn.min('task.at').as('at')])
    .where('task.kind', '=', 'count_bin')
    .where('task.status', '=', 'open')
    .groupBy(['location.id', 'location.code', 'location.zone', 'location.walk_order'])
    .orderBy('location.walk_order')
    .execute()
  const known = new Set(open.map(({ locationId }) => locationId))
  const asked = tasks
    .filter(({ locationId }) => !known.has(locationId))
    .map((task) => ({ ...task, countId: null, status: 'planned' as const, why: 'short_pick' as const, round: 1, person: '' }))
  const begun = open.map(({ id, locationId, bin, zone, status, why, round, createdAt, person }) => ({
    countId: id,
    locationId,
    bin,
    zone,
    status,
    why,
    round,
    at: createdAt,
    person: person ?? '',
  }))
  // Units that nobody is promised until they are counted go first.
  return [...asked, ...begun]
}
