import type { WantedLine } from '../../domain/purchasing/contract.ts'
import { unitsOf } from '../../domain/purchasing/lines.ts'
import { purchaseNumber } from '../../domain/purchasing/number.ts'
import { orderUnits } from '../../domain/purchasing/round-up.ts'
import { groupBy } from '../../domain/collection/group-by.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Offer } from '../../domain/suppliers/contract.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { offers } from '../suppliers/offers.ts'
import { theSupplier } from '../suppliers/save.ts'
import { inCurrency } from './rates.ts'
import { purchaseLines, refreshPurchase } from './purchase-order.ts'
import { insertDraft, insertLine } from './save.ts'

export interface Drafted {
  readonly id: number
  readonly number: string
  readonly supplier: string
  /** Lines that were added or raised. */
  readonly lines: number
}

interface Wanted {
  readonly offer: Offer
  /** In the supplier's currency. */
  readonly priceMinor: number | null
  readonly units: number
}

/**
 * Makes drafts of what is wanted, one for each supplier, in whole packs and at least the minimum; a draft that is open for the
 * supplier takes the lines, and more of an item that it holds already. Nothing is written where one line cannot be bought.
 */
export async function draftFromLines(tx: Writer, context: CommandContext, lines: readonly WantedLine[]): Promise<Drafted[]> {
  const known = await offers(tx, { itemIds: [...new Set(lines.map((line) => line.itemId))] })
  const wanted: Wanted[] = []
  for (const [index, line] of lines.entries()) wanted.push(await readWanted(tx, known, line, index + 1))
  const drafts: Drafted[] = []
  for (const [supplierId, own] of groupBy(wanted, ({ offer }) => offer.supplierId)) {
    drafts.push(await draftFor(tx, context, supplierId, own))
  }
  return drafts
}

async function readWanted(db: Reader, known: readonly Offer[], line: WantedLine, lineNo: number): Promise<Wanted> {
  const item = await db.selectFrom('item').select('sku').where('id', '=', line.itemId).executeTakeFirst()
  if (!item) return refuse('purchase.item_unknown', { line: lineNo, sku: String(line.itemId) })
  const offer =
    known.find((one) => one.itemId === line.itemId && (line.supplierId === null || one.supplierId === line.supplierId)) ??
    refuse('purchase.no_supplier', { line: lineNo, sku: item.sku })
  const units = unitsOf({ sku: item.sku, quantity: line.units, unit: 'unit', priceMinor: null }, lineNo, 1)
  const { currency } = await theSupplier(db, offer.supplierId)
  const price = { minor: offer.priceMinor, from: offer.currency, to: currency, line: lineNo, sku: offer.sku }
  return { offer, units, priceMinor: await inCurrency(db, price) }
}

async function draftFor(tx: Writer, context: CommandContext, supplierId: number, wanted: readonly Wanted[]): Promise<Drafted> {
  const supplier = await theSupplier(tx, supplierId)
  const id = (await openDraft(tx, supplier)) ?? (await insertDraft(tx, context, { supplierId, currency: supplier.currency, note: '' }))
  for (const { offer, units, priceMinor } of wanted) {
    const lines = await purchaseLines(tx, id)
    const old = lines.find((line) => line.item_id === offer.itemId)
    const quantity = orderUnits(units + (old?.quantity ?? 0), offer)
    if (old) {
      await tx.updateTable('purchase_line').set({ quantity }).where('id', '=', old.id).execute()
      continue
    }
    const last = lines.reduce((most, line) => Math.max(most, line.line_no), 0)
    await insertLine(tx, id, last + 1, {
      itemId: offer.itemId,
      units: quantity,
      priceMinor,
      supplierCode: offer.code,
    })
  }
  await refreshPurchase(tx, context, id)
  return { id, number: purchaseNumber(id), supplier: supplier.name, lines: wanted.length }
}

/** A draft for the supplier that more can be put onto. */
export async function openDraft(db: Reader, supplier: { readonly id: number; readonly currency: string }): Promise<number | null> {
  const row = await db
    .selectFrom('purchase_order')
    .select('id')
    .where('supplier_id', '=', supplier.id)
    .where('status', '=', 'draft')
    .where('currency', '=', supplier.currency)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row?.id ?? null
}
