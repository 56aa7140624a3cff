import { materialBuyingContract } from '../../domain/materials/buying-contract.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { cancelMaterialLine, materialsCame, orderMaterials, saveMaterialSource, takeBackCame } from './buy.ts'
import { lastArrival, materialLinesShown } from './purchase-lines.ts'
import { materialSources, materialsToOrder } from './to-order.ts'

export const materialBuyingHandlers: HandlersFor<typeof materialBuyingContract> = {
  'materials.source': onQuery(materialBuyingContract['materials.source'], async (db, { id }) => ({
    source: (await materialSources(db)).get(id) ?? null,
  })),

  'materials.saveSource': onCommand(materialBuyingContract['materials.saveSource'], async (tx, asked, context) => {
    await saveMaterialSource(tx, context, asked)
    return { id: asked.id }
  }),

  'materials.toOrder': onQuery(materialBuyingContract['materials.toOrder'], async (db, _input, { now }) => ({
    rows: await materialsToOrder(db, now),
  })),

  'materials.order': onCommand(materialBuyingContract['materials.order'], async (tx, asked, context) => ({
    drafts: await orderMaterials(tx, context, asked),
  })),

  'materials.ofPurchase': onQuery(materialBuyingContract['materials.ofPurchase'], async (db, { purchaseId }) => ({
    lines: await materialLinesShown(db, purchaseId),
    canTakeBack: (await lastArrival(db, purchaseId)) !== undefined,
  })),

  'materials.came': onCommand(materialBuyingContract['materials.came'], async (tx, asked, context) => ({
    packs: await materialsCame(tx, context, asked),
  })),

  'materials.takeBackCame': onCommand(materialBuyingContract['materials.takeBackCame'], (tx, { purchaseId }, context) =>
    takeBackCame(tx, context, purchaseId),
  ),

  'materials.cancelLine': onCommand(materialBuyingContract['materials.cancelLine'], async (tx, asked, context) => ({
    packs: await cancelMaterialLine(tx, context, asked),
  })),
}
