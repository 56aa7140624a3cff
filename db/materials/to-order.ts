import { packsToOrder } from '../../domain/materials/buying.ts'
import type { MaterialSource, MaterialToOrder } from '../../domain/materials/buying-contract.ts'
import { awaitedPurchaseStatuses, outstanding } from '../../domain/purchasing/status.ts'
import type { Reader } from '../schema.ts'
import { materialList } from './list.ts'
import { packCounts } from './purchase-lines.ts'

/** Who sells each material, by its id. Suppliers that the shop buys from no more are left out. */
export async function materialSources(db: Reader): Promise<ReadonlyMap<number, MaterialSource>> {
  const rows = await db
    .selectFrom('material_source')
    .innerJoin('supplier', 'supplier.id', 'material_source.supplier_id')
    .select(['material_id', 'supplier_id as supplierId', 'supplier.name as supplier', 'supplier.currency', 'code'])
    .select(['pack_quantity as packQuantity', 'price_minor as priceMinor', 'min_packs as minPacks'])
    .where('supplier.active', '=', 1)
    .execute()
  return new Map(rows.map(({ material_id, ...source }) => [material_id, source]))
}

/** What has come down to its reorder point and is in no order yet, what lasts shortest first. */
export async function materialsToOrder(db: Reader, now: number): Promise<MaterialToOrder[]> {
  const low = (await materialList(db, now)).filter(({ isLow }) => isLow)
  if (low.length === 0) return []
  const sources = await materialSources(db)
  const coming = await onTheWay(db)
  return low
    .flatMap((row): MaterialToOrder[] => {
      const source = sources.get(row.id) ?? null
      const { onOrder = 0, drafted = 0 } = coming.get(row.id) ?? {}
      const position = row.onHand + onOrder + drafted
      if (position > row.reorderPoint) return []
      const { id, name, unit, onHand, reorderPoint, used, daysLeft } = row
      const packs = source === null ? 0 : packsToOrder({ reorderPoint, used, position, ...source })
      const costMinor = source === null || source.priceMinor === null ? null : source.priceMinor * packs
      return [{ id, name, unit, onHand, reorderPoint, onOrder, daysLeft, source, packs, costMinor }]
    })
    .sort((one, other) => (one.daysLeft ?? 1e6) - (other.daysLeft ?? 1e6) || one.id - other.id)
}

/** In the material's unit: still to come of sent orders, and in drafts. */
async function onTheWay(db: Reader) {
  const rows = await db
    .selectFrom('purchase_material')
    .innerJoin('purchase_order', 'purchase_order.id', 'purchase_material.purchase_id')
    .selectAll('purchase_material')
    .select('purchase_order.status')
    .where('purchase_order.status', 'in', ['draft', ...awaitedPurchaseStatuses])
    .execute()
  const coming = new Map<number, { readonly onOrder: number; readonly drafted: number }>()
  for (const row of rows) {
    const quantity = outstanding(packCounts(row)) * row.pack_quantity
    const { onOrder, drafted } = coming.get(row.material_id) ?? { onOrder: 0, drafted: 0 }
    coming.set(
      row.material_id,
      row.status === 'draft' ? { onOrder, drafted: drafted + quantity } : { onOrder: onOrder + quantity, drafted },
    )
  }
  return coming
}
