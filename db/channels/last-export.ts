import type { Reader } from '../schema.ts'

export async function lastExport(db: Reader, channel: string) {
  return db
    .selectFrom('channel_export')
    .select(['id', 'told_at as at', 'rows'])
    .where('channel', '=', channel)
    .where('told_at', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** What each item was offered as in a channel's last file. */
export async function offeredBefore(db: Reader, channel: string): Promise<ReadonlyMap<number, number>> {
  const last = await lastExport(db, channel)
  if (!last) return new Map()
  const rows = await db.selectFrom('channel_export_row').select(['item_id', 'offered']).where('export_id', '=', last.id).execute()
  return new Map(rows.map((row) => [row.item_id, row.offered]))
}
