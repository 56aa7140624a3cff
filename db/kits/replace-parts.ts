import type { Writer } from '../schema.ts'

/** What a kit is made of from now on: part and units of each. */
export async function replaceParts(tx: Writer, kitId: number, parts: Iterable<readonly [partId: number, quantity: number]>): Promise<void> {
  await tx.deleteFrom('kit_part').where('kit_id', '=', kitId).execute()
  for (const [partId, quantity] of parts) {
    await tx.insertInto('kit_part').values({ kit_id: kitId, part_id: partId, quantity }).execute()
  }
}
