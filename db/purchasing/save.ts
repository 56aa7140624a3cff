import { unitsOf } from '../../domain/purchasing/lines.ts'
import { purchaseNumber } from '../../domain/purchasing/number.ts'
import { refuse } from '../../domain/refusal.ts'
import { kitsAmong } from '../kits/no-stock.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import type { CallInput } from '../../domain/contract.ts'
import { materialLines } from '../materials/purchase-lines.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { itemIdsBySku } from '../stock/item-ids.ts'
import { theSupplier } from '../suppliers/save.ts'
import { offers } from '../suppliers/offers.ts'
import { type FoundPurchase, purchaseLines, refreshPurchase, refuseImpossible, refuseStale, thePurchase } from './purchase-order.ts'

type Asked = CallInput<'purchasing.save'>

interface ReadLine {
  readonly lineId: number | undefined
  readonly itemId: number
  readonly sku: string
  readonly units: number
  readonly priceMinor: number | null
  readonly supplierCode: string
  readonly expectedOn: string | null | undefined
}

/** A draft by hand, or a change of what is ordered: a change after sending is to be sent again. */
export async function savePurchase(tx: Writer, context: CommandContext, asked: Asked): Promise<{ id: number; number: string }> {
  const supplier = await theSupplier(tx, asked.supplierId)
  const lines = await readLines(tx, asked)
  if (asked.id === undefined) {
    const id = await insertDraft(tx, context, { supplierId: supplier.id, currency: supplier.currency, note: asked.note })
    for (const [index, line] of lines.entries()) await insertLine(tx, id, index + 1, line)
    return { id, number: purchaseNumber(id) }
  }
  const order = await thePurchase(tx, context, asked.id)
  refuseImpossible(order, 'edit')
  refuseStale(order, asked.version)
  if (order.supplier_id !== supplier.id && order.sent_at === null) await refuseMaterial(tx, order.id)
  await changeLines(tx, order, lines)
  const sent = order.sent_at !== null
  await tx
    .updateTable('purchase_order')
    .set({
      note: asked.note,
      ...(sent ? { changed_at: context.now } : { supplier_id: supplier.id, currency: supplier.currency }),
    })
    .where('id', '=', order.id)
    .execute()
  await refreshPurchase(tx, context, order.id)
  return { id: order.id, number: purchaseNumber(order.id) }
}

/** Packing material is bought of its own supplier. */
async function refuseMaterial(db: Reader, id: number): Promise<void> {
  const [first] = await materialLines(db, [id])
  if (first) refuse('material.of_supplier', { number: purchaseNumber(id), name: first.name })
}

async function readLines(db: Reader, asked: Asked): Promise<readonly ReadLine[]> {
  const ids = await itemIdsBySku(db, new Set(asked.lines.map((line) => line.sku)))
  const terms = await offers(db, { itemIds: [...ids.values()], supplierId: asked.supplierId })
  const kits = await kitsAmong(db, [...ids.values()])
  const seen = new Set<number>()
  return asked.lines.map((line, index) => {
    const sku = line.sku.trim()
    const lineNo = index + 1
    const itemId = ids.get(skuKey(sku)) ?? refuse('purchase.item_unknown', { line: lineNo, sku })
    if (seen.has(itemId)) refuse('purchase.item_twice', { line: lineNo, sku })
    seen.add(itemId)
    if (kits.has(itemId)) refuse('purchase.kit', { line: lineNo, sku })
    const offer = terms.find((one) => one.itemId === itemId)
    const units = unitsOf({ sku, quantity: line.quantity, unit: line.unit, priceMinor: line.priceMinor }, lineNo, offer?.packSize ?? 1)
    const { lineId, priceMinor, expectedOn } = line
    return { lineId, itemId, sku, units, priceMinor, supplierCode: offer?.code ?? '', expectedOn }
  })
}

async function changeLines(tx: Writer, order: FoundPurchase, lines: readonly ReadLine[]): Promise<void> {
  const before = await purchaseLines(tx, order.id)
  const kept = new Map(lines.flatMap((line) => (line.lineId === undefined ? [] : [[line.lineId, line] as const])))
  for (const [index, old] of before.entries()) {
    const line = kept.get(old.id)
    const named = { line: index + 1, sku: line?.sku ?? (await skuOf(tx, old.item_id)) }
    if (!line) {
      if (order.sent_at !== null) refuse('purchase.line_sent', named)
      await tx.deleteFrom('purchase_line').where('id', '=', old.id).execute()
      continue
    }
    const good = old.received - old.rejected
    if (line.itemId !== old.item_id && order.sent_at !== null) refuse('purchase.line_sent', named)
    if (line.units < Math.max(good, 0) + old.cancelled) refuse('purchase.line_came', { ...named, received: good + old.cancelled })
    await tx
      .updateTable('purchase_line')
      .set({
        item_id: line.itemId,
        quantity: line.units,
        price_minor: line.priceMinor,
        supplier_code: line.supplierCode,
        // What was confirmed was of another quantity.
        ...(line.units === old.quantity ? {} : { confirmed: null }),
        ...(line.expectedOn === undefined ? {} : { expected_on: line.expectedOn }),
      })
      .where('id', '=', old.id)
      .execute()
  }
  let lineNo = before.reduce((most, line) => Math.max(most, line.line_no), 0)
  for (const line of lines) {
    if (line.lineId !== undefined && before.some((old) => old.id === line.lineId)) continue
    lineNo += 1
    await insertLine(tx, order.id, lineNo, line)
  }
}

async function skuOf(db: Reader, itemId: number): Promise<string> {
  return (await db.selectFrom('item').select('sku').where('id', '=', itemId).executeTakeFirstOrThrow()).sku
}

export interface NewDraft {
  readonly supplierId: number
  readonly currency: string
  readonly note: string
}

export async function insertDraft(tx: Writer, context: CommandContext, { supplierId, currency, note }: NewDraft): Promise<number> {
  const none = { sent_at: null, confirmed_at: null, changed_at: null, closed_at: null, cancelled_at: null, expected_on: null }
  const { id } = await tx
    .insertInto('purchase_order')
    .values({
      supplier_id: supplierId,
      status: 'draft',
      currency,
      reference: '',
      note,
      created_at: context.now,
      ...none,
      staff_id: context.staffId,
      version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  context.subject('purchase', id)
  context.touch('purchasing')
  return id
}

export async function insertLine(
  tx: Writer,
  purchaseId: number,
  lineNo: number,
  line: Pick<ReadLine, 'itemId' | 'units' | 'priceMinor' | 'supplierCode'> & { readonly expectedOn?: string | null | undefined },
): Promise<void> {
  await tx
    .insertInto('purchase_line')
    .values({
      purchase_id: purchaseId,
      line_no: lineNo,
      item_id: line.itemId,
      supplier_code: line.supplierCode,
      quantity: line.units,
      confirmed: null,
      cancelled: 0,
      received: 0,
      rejected: 0,
      price_minor: line.priceMinor,
      expected_on: line.expectedOn ?? null,
    })
    .execute()
}
