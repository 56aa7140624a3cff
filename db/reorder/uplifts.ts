import type { Uplift } from '../../domain/reorder/uplift.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Reader, Writer } from '../schema.ts'

/** The planned uplifts of each of these items, those of every item with them. */
export async function upliftsOf(db: Reader, itemIds: readonly number[]): Promise<ReadonlyMap<number, readonly Uplift[]>> {
  const rows = await db.selectFrom('uplift').selectAll().execute()
  const said = rows.map(({ item_id, first_day, last_day, percent }) => ({
    itemId: item_id,
    uplift: { from: first_day, to: last_day, factor: percent / 100 },
  }))
  return new Map(itemIds.map((id) => [id, said.filter(({ itemId }) => itemId === null || itemId === id).map(({ uplift }) => uplift)]))
}

export async function upliftList(db: Reader) {
  const rows = await db
    .selectFrom('uplift')
    .leftJoin('item', 'item.id', 'uplift.item_id')
    .select(['uplift.id', 'item_id as itemId', 'item.sku', 'uplift.name', 'first_day as firstDay', 'last_day as lastDay', 'percent'])
    .orderBy('first_day')
    .orderBy('uplift.id')
    .execute()
  return rows.map((row) => ({ ...row, sku: row.sku ?? '' }))
}

interface AskedUplift {
  readonly id?: number | undefined
  readonly itemId: number | null
  readonly name: string
  readonly firstDay: string
  readonly lastDay: string
  readonly percent: number
}

/** Returns its id. */
export async function saveUplift(tx: Writer, { id, itemId, name, firstDay, lastDay, percent }: AskedUplift): Promise<number> {
  if (lastDay < firstDay) refuse('reorder.uplift_backwards', { firstDay, lastDay })
  const columns = { item_id: itemId, name, first_day: firstDay, last_day: lastDay, percent }
  if (id === undefined) return (await tx.insertInto('uplift').values(columns).returning('id').executeTakeFirstOrThrow()).id
  const changed = await tx.updateTable('uplift').set(columns).where('id', '=', id).executeTakeFirst()
  if (Number(changed.numUpdatedRows) !== 1) refuse('reorder.uplift_unknown', { id })
  return id
}
