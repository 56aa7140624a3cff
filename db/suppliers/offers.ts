import { refuse } from '../../domain/refusal.ts'
import type { Offer, OfferFields } from '../../domain/suppliers/contract.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { theSupplier } from './save.ts'

export interface OfferFilter {
  readonly itemIds?: readonly number[]
  readonly supplierId?: number
}

/** Who sells what: by item, in the order in which suppliers are asked. Retired suppliers and items are left out. */
export async function offers(db: Reader, { itemIds, supplierId }: OfferFilter): Promise<Offer[]> {
  if (itemIds?.length === 0) return []
  const sources = db
    .selectFrom('item_supplier')
    .innerJoin('supplier', 'supplier.id', 'item_supplier.supplier_id')
    .select(({ fn }) => ['item_supplier.item_id', fn.countAll<number>().as('sources')])
    .where('supplier.active', '=', 1)
    .groupBy('item_supplier.item_id')
    .as('source')
  const rows = await db
    .selectFrom('item_supplier')
    .innerJoin('supplier', 'supplier.id', 'item_supplier.supplier_id')
    .innerJoin('item', 'item.id', 'item_supplier.item_id')
    .innerJoin(sources, 'source.item_id', 'item_supplier.item_id')
    .select(['item_supplier.item_id as itemId', 'item.sku', 'item.name as itemName'])
    .select(['item_supplier.supplier_id as supplierId', 'supplier.name as supplier', 'supplier.lead_time_days as leadTimeDays'])
    .select(['item_supplier.code', 'item_supplier.price_minor as priceMinor', 'item_supplier.currency'])
    .select(['pack_size as packSize', 'min_quantity as minQuantity', 'priority', 'sources'])
    .where('supplier.active', '=', 1)
    .where('item.active', '=', 1)
    .$if(itemIds !== undefined, (query) => query.where('item_supplier.item_id', 'in', itemIds ?? []))
    .$if(supplierId !== undefined, (query) => query.where('item_supplier.supplier_id', '=', supplierId ?? 0))
    .orderBy('item.sku_key')
    .orderBy('priority')
    .orderBy('item_supplier.id')
    .execute()
  return rows.map(({ sources: count, ...row }) => ({ ...row, onlySource: count === 1 }))
}

export interface AskedOffer {
  readonly itemId: number
  readonly supplierId: number
  readonly offer: OfferFields
}

export async function saveOffer(tx: Writer, context: CommandContext, { itemId, supplierId, offer }: AskedOffer): Promise<void> {
  await theSupplier(tx, supplierId)
  const item = await tx.selectFrom('item').select('id').where('id', '=', itemId).executeTakeFirst()
  if (!item) refuse('item.unknown', { code: String(itemId) })
  const columns = {
    code: offer.code,
    price_minor: offer.priceMinor,
    currency: offer.currency,
    pack_size: offer.packSize,
    min_quantity: offer.minQuantity,
    priority: offer.priority,
  }
  await tx
    .insertInto('item_supplier')
    .values({ item_id: itemId, supplier_id: supplierId, ...columns, version: 1 })
    .onConflict((conflict) =>
      conflict.columns(['item_id', 'supplier_id']).doUpdateSet((eb) => ({ ...columns, version: eb('item_supplier.version', '+', 1) })),
    )
    .execute()
  context.subject('item', itemId)
  context.touch('purchasing')
}

export async function removeOffer(
  tx: Writer,
  context: CommandContext,
  { itemId, supplierId }: { readonly itemId: number; readonly supplierId: number },
): Promise<void> {
  await tx.deleteFrom('item_supplier').where('item_id', '=', itemId).where('supplier_id', '=', supplierId).execute()
  context.subject('item', itemId)
  context.touch('purchasing')
}
