import { parts } from '../../domain/collection/parts.ts'
import type { ImportedStock } from '../../domain/imports/records.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { Writer } from '../schema.ts'
import { itemIdsBySku } from '../stock/item-ids.ts'

const rowsAtOnce = 500

/** How Shopify names its variants, for the stock file that goes back to it. What its newest file says counts. */
export async function keepListings(tx: Writer, records: readonly ImportedStock[]): Promise<void> {
  const listed = records.flatMap(({ sku, listing }) => (listing === undefined ? [] : [{ sku, ...listing }]))
  if (listed.length === 0) return
  const ids = await itemIdsBySku(tx, new Set(listed.map(({ sku }) => sku)))
  const rows = new Map(
    listed.flatMap(({ sku, options, hsCode, location, ...listing }) => {
      const itemId = ids.get(skuKey(sku))
      if (itemId === undefined) return []
      const row = { channel: 'shopify', item_id: itemId, location, options: JSON.stringify(options), hs_code: hsCode, ...listing }
      return [[`${itemId} ${location}`, row] as const]
    }),
  )
  for (const some of parts([...rows.values()], rowsAtOnce)) {
    await tx
      .insertInto('channel_listing')
      .values([...some])
      .onConflict((conflict) =>
        conflict.columns(['channel', 'item_id', 'location']).doUpdateSet((eb) => ({
          handle: eb.ref('excluded.handle'),
          title: eb.ref('excluded.title'),
          options: eb.ref('excluded.options'),
          hs_code: eb.ref('excluded.hs_code'),
          origin: eb.ref('excluded.origin'),
          bin: eb.ref('excluded.bin'),
        })),
      )
      .execute()
  }
}
