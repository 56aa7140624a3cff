import type { Reader } from '../schema.ts'

/** Units of a channel's orders that have not left, by item as the channel sold it: a kit is one. */
export async function committedIn(db: Reader, channel: string): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('order_line')
    .innerJoin('sales_order', 'sales_order.id', 'order_line.order_id')
    .leftJoin('order_kit', 'order_kit.id', 'order_line.order_kit_id')
    .select(['order_line.item_id as itemId', 'order_kit.id as kitId', 'order_kit.item_id as kitItemId', 'order_line.kit_each as each'])
    .select(['order_line.ordered', 'order_line.cancelled', 'order_line.shipped'])
    .where('sales_order.is_open', '=', 1)
    .where('sales_order.channel', '=', channel)
    .execute()
  const units = new Map<number, number>()
  const add = (itemId: number, more: number) => units.set(itemId, (units.get(itemId) ?? 0) + more)
  const kits = new Map<number, { readonly itemId: number; readonly units: number }>()
  for (const { itemId, kitId, kitItemId, each, ordered, cancelled, shipped } of rows) {
    const left = ordered - cancelled - shipped
    if (kitId === null || kitItemId === null) add(itemId, left)
    else kits.set(kitId, { itemId: kitItemId, units: Math.max(kits.get(kitId)?.units ?? 0, Math.ceil(left / Math.max(1, each))) })
  }
  for (const kit of kits.values()) add(kit.itemId, kit.units)
  return units
}
