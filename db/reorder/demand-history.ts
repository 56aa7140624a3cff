import type { DailyDemand } from '../../domain/reorder/forecast/history.ts'
import type { Reader } from '../schema.ts'

const dayLength = 86_400_000

const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayLength

/** Units a day of each item, from its first demand after `from` up to and with the day before `today`; days without demand are zero. */
export async function demandHistory(
  db: Reader,
  itemIds: readonly number[],
  from: string,
  today: string,
): Promise<ReadonlyMap<number, DailyDemand>> {
  const rows = await db
    .selectFrom('demand_day')
    .select(['item_id', 'day', 'units'])
    .where('item_id', 'in', itemIds)
    .where('day', '>=', from)
    .where('day', '<', today)
    .orderBy('item_id')
    .orderBy('day')
    .execute()
  const end = numberOf(today)
  const histories = new Map<number, number[]>()
  const starts = new Map<number, number>()
  for (const { item_id, day, units } of rows) {
    const at = numberOf(day)
    const start = starts.get(item_id) ?? at
    starts.set(item_id, start)
    const history = histories.get(item_id) ?? Array.from({ length: end - start }, () => 0)
    histories.set(item_id, history)
    history[at - start] = Math.max(0, units)
  }
  return histories
}
