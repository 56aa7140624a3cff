import type { MaterialLine } from '../../domain/materials/buying-contract.ts'
import { awaitedPurchaseStatuses, outstanding, type PurchaseLineCounts } from '../../domain/purchasing/status.ts'
import type { Reader } from '../schema.ts'
import type { PurchaseMaterialTable } from './buying-tables.ts'

/** Packs, as the lines of a purchase order count: nothing of them is confirmed or rejected one by one. */
export function packCounts({
  packs,
  cancelled,
  received,
}: Pick<PurchaseMaterialTable, 'packs' | 'cancelled' | 'received'>): PurchaseLineCounts {
  return { quantity: packs, confirmed: null, cancelled, received, rejected: 0 }
}

/** Lines of packing material of these orders. */
export async function materialLines(db: Reader, purchaseIds: readonly number[]) {
  if (purchaseIds.length === 0) return []
  return db
    .selectFrom('purchase_material')
    .innerJoin('material', 'material.id', 'purchase_material.material_id')
    .selectAll('purchase_material')
    .select(['material.name', 'material.unit'])
    .where('purchase_id', 'in', purchaseIds)
    .orderBy('purchase_material.id')
    .execute()
}

/** Lines of packing material of which sent orders may still bring something. */
export function awaitedMaterial(db: Reader) {
  return db
    .selectFrom('purchase_material')
    .innerJoin('purchase_order', 'purchase_order.id', 'purchase_material.purchase_id')
    .innerJoin('material', 'material.id', 'purchase_material.material_id')
    .selectAll('purchase_material')
    .select('material.name')
    .where('purchase_order.status', 'in', awaitedPurchaseStatuses)
    .orderBy('purchase_material.id')
    .execute()
}

export async function materialLinesShown(db: Reader, purchaseId: number): Promise<MaterialLine[]> {
  const order = await db.selectFrom('purchase_order').select('status').where('id', '=', purchaseId).executeTakeFirst()
  const isOpen = order !== undefined && (order.status === 'draft' || awaitedPurchaseStatuses.includes(order.status))
  return (await materialLines(db, [purchaseId])).map((line) => ({
    lineId: line.id,
    materialId: line.material_id,
    name: line.name,
    unit: line.unit,
    supplierCode: line.supplier_code,
    packQuantity: line.pack_quantity,
    packs: line.packs,
    cancelled: line.cancelled,
    received: line.received,
    outstanding: isOpen ? outstanding(packCounts(line)) : 0,
    priceMinor: line.price_minor,
  }))
}

/** The last arrival of an order that was not taken back. */
export async function lastArrival(db: Reader, purchaseId: number) {
  return db
    .selectFrom('material_move')
    .innerJoin('purchase_material', 'purchase_material.id', 'material_move.purchase_material_id')
    .innerJoin('material', 'material.id', 'material_move.material_id')
    .leftJoin('material_move as undo', 'undo.undoes_id', 'material_move.id')
    .select(['material_move.id', 'material_move.quantity', 'material_move.material_id as materialId', 'material.name'])
    .select(['purchase_material.id as lineId', 'pack_quantity as packQuantity', 'received'])
    .where('purchase_material.purchase_id', '=', purchaseId)
    .where('material_move.cause', '=', 'receive')
    .where('undo.id', 'is', null)
    .orderBy('material_move.id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
