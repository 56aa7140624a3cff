import { groupBy } from '../../domain/collection/group-by.ts'
import type { CallInput } from '../../domain/contract.ts'
import { purchaseNumber } from '../../domain/purchasing/number.ts'
import { refuse } from '../../domain/refusal.ts'
import { openDraft } from '../purchasing/draft.ts'
import { refreshPurchase, refuseImpossible, thePurchase } from '../purchasing/purchase-order.ts'
import { insertDraft } from '../purchasing/save.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { theSupplier } from '../suppliers/save.ts'
import { postMaterial } from './ledger.ts'
import { lastArrival, materialLines } from './purchase-lines.ts'
import { materialSources } from './to-order.ts'

export async function saveMaterialSource(
  tx: Writer,
  context: CommandContext,
  { id, source }: CallInput<'materials.saveSource'>,
): Promise<void> {
  await materialName(tx, id)
  await tx.deleteFrom('material_source').where('material_id', '=', id).execute()
  if (source !== null) {
    const { id: supplierId } = await theSupplier(tx, source.supplierId)
    const { code, packQuantity, priceMinor, minPacks } = source
    const columns = { code, pack_quantity: packQuantity, price_minor: priceMinor, min_packs: minPacks }
    await tx
      .insertInto('material_source')
      .values({ material_id: id, supplier_id: supplierId, ...columns })
      .execute()
  }
  context.touch('materials')
}

/** One draft for each supplier; more of a material that a draft holds already goes onto its line. */
export async function orderMaterials(tx: Writer, context: CommandContext, { lines }: CallInput<'materials.order'>) {
  const sources = await materialSources(tx)
  const wanted: { readonly materialId: number; readonly packs: number; readonly supplierId: number }[] = []
  for (const { id, packs } of lines) {
    const source = sources.get(id) ?? refuse('material.no_supplier', { name: await materialName(tx, id) })
    wanted.push({ materialId: id, packs, supplierId: source.supplierId })
  }
  const drafts: { readonly id: number; readonly number: string; readonly supplier: string }[] = []
  for (const [supplierId, own] of groupBy(wanted, (one) => one.supplierId)) {
    const supplier = await theSupplier(tx, supplierId)
    const draft = { supplierId, currency: supplier.currency, note: '' }
    const id = (await openDraft(tx, supplier)) ?? (await insertDraft(tx, context, draft))
    for (const { materialId, packs } of own) {
      const source = sources.get(materialId)
      if (source === undefined) continue
      await tx
        .insertInto('purchase_material')
        .values({
          purchase_id: id,
          material_id: materialId,
          supplier_code: source.code,
          pack_quantity: source.packQuantity,
          packs: Math.max(packs, source.minPacks),
          cancelled: 0,
          received: 0,
          price_minor: source.priceMinor,
        })
        .onConflict((conflict) =>
          conflict.columns(['purchase_id', 'material_id']).doUpdateSet((eb) => ({ packs: eb('purchase_material.packs', '+', packs) })),
        )
        .execute()
    }
    await refreshPurchase(tx, context, id)
    drafts.push({ id, number: purchaseNumber(id), supplier: supplier.name })
  }
  context.touch('materials')
  return drafts
}

/** What came is counted onto the shelf of packing material, more than was ordered too. Returns the packs. */
export async function materialsCame(
  tx: Writer,
  context: CommandContext,
  { purchaseId, lines }: CallInput<'materials.came'>,
): Promise<number> {
  const order = await thePurchase(tx, context, purchaseId)
  refuseImpossible(order, 'receive')
  const known = new Map((await materialLines(tx, [purchaseId])).map((line) => [line.id, line]))
  const number = purchaseNumber(purchaseId)
  for (const { lineId, packs } of lines) {
    const line = known.get(lineId) ?? refuse('material.not_on_order', { number })
    await changeReceived(tx, lineId, packs)
    const quantity = packs * line.pack_quantity
    const move = { from_place: 'supplier', to_place: 'shelf', quantity, cause: 'receive', note: number } as const
    await postMaterial(tx, context, [{ materialId: line.material_id, ...move, purchaseMaterialId: lineId }])
  }
  await refreshPurchase(tx, context, purchaseId)
  return lines.reduce((sum, { packs }) => sum + packs, 0)
}

export async function takeBackCame(tx: Writer, context: CommandContext, purchaseId: number) {
  await thePurchase(tx, context, purchaseId)
  const last = (await lastArrival(tx, purchaseId)) ?? refuse('material.not_on_order', { number: purchaseNumber(purchaseId) })
  const { id, quantity, materialId, lineId, name } = last
  const packs = quantity / last.packQuantity
  await changeReceived(tx, lineId, -packs)
  const back = { from_place: 'shelf', to_place: 'supplier', quantity, cause: 'take_back_receive', undoesId: id } as const
  await postMaterial(tx, context, [{ materialId, ...back, note: purchaseNumber(purchaseId), purchaseMaterialId: lineId }])
  await refreshPurchase(tx, context, purchaseId)
  return { name, packs }
}

export async function cancelMaterialLine(
  tx: Writer,
  context: CommandContext,
  { purchaseId, lineId }: CallInput<'materials.cancelLine'>,
): Promise<number> {
  const order = await thePurchase(tx, context, purchaseId)
  refuseImpossible(order, 'edit')
  const line = (await materialLines(tx, [purchaseId])).find((one) => one.id === lineId)
  if (line === undefined) return refuse('material.not_on_order', { number: purchaseNumber(purchaseId) })
  const rest = Math.max(line.packs - line.cancelled - line.received, 0)
  if (order.sent_at === null) await tx.deleteFrom('purchase_material').where('id', '=', lineId).execute()
  else {
    await tx
      .updateTable('purchase_material')
      .set({ cancelled: line.cancelled + rest })
      .where('id', '=', lineId)
      .execute()
    await tx.updateTable('purchase_order').set({ changed_at: context.now }).where('id', '=', purchaseId).execute()
  }
  await refreshPurchase(tx, context, purchaseId)
  context.touch('materials')
  return rest
}

async function changeReceived(tx: Writer, lineId: number, packs: number): Promise<void> {
  await tx
    .updateTable('purchase_material')
    .set((eb) => ({ received: eb('received', '+', packs) }))
    .where('id', '=', lineId)
    .execute()
}

async function materialName(tx: Writer, id: number): Promise<string> {
  const row = await tx.selectFrom('material').select('name').where('id', '=', id).where('active', '=', 1).executeTakeFirst()
  return row?.name ?? refuse('material.unknown', { id })
}
