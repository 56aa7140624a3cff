import { refuse } from '../../domain/refusal.ts'
import { aNumber, prepared } from '../dialect/prepared.ts'
import type { Reader, Writer } from '../schema.ts'

/** What a kit is made of from now on: part and units of each. Refused where units of the item itself lie somewhere. */
export async function replaceParts(
  tx: Writer,
  kitId: number,
  parts: readonly (readonly [partId: number, quantity: number])[],
): Promise<void> {
  if (parts.length > 0) await refuseStock(tx, kitId)
  await tx.deleteFrom('kit_part').where('kit_id', '=', kitId).execute()
  for (const [partId, quantity] of parts) {
    await tx.insertInto('kit_part').values({ kit_id: kitId, part_id: partId, quantity }).execute()
  }
}

/** Held until the parts are written: a move of the item waits for it, and is refused then. */
const heldItem = prepared({ itemId: aNumber() }, (tx: Writer, { itemId }, locksRows) =>
  tx
    .selectFrom('item')
    .select('sku')
    .where('id', '=', itemId)
    .$if(locksRows, (query) => query.forUpdate()),
)

async function refuseStock(tx: Writer, itemId: number): Promise<void> {
  const item = await heldItem.first(tx, { itemId })
  const onHand = await unitsOf(tx, itemId)
  if (onHand > 0) refuse('kit.has_stock', { sku: item?.sku ?? '', onHand })
}

async function unitsOf(db: Reader, itemId: number): Promise<number> {
  const stock = await db
    .selectFrom('stock')
    .select(({ fn }) => fn.sum<number | null>('on_hand').as('units'))
    .where('item_id', '=', itemId)
    .executeTakeFirst()
  return stock?.units ?? 0
}
