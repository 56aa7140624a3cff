import { groupBy } from '../../domain/collection/group-by.ts'
import { parts } from '../../domain/collection/parts.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import { serveBackorders } from '../orders/allocate.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { lotOf } from '../stock/count.ts'
import { postMove } from '../stock/ledger.ts'
import { locationKey, roleColumns } from '../stock/locations.ts'
import { place } from '../stock/places.ts'
import type { PlacedCount } from './checked.ts'
import type { Job } from './job.ts'

const itemsAtOnce = 100
const binsAtOnce = 500

/**
 * Sets what lies in each bin to what the file says. Opening stock comes from SUPPLIER; a count that corrects one, from
 * ADJUSTMENT or to it. What arrives serves backorders.
 */
export async function writeStock(
  tx: Writer,
  context: CommandContext,
  counts: readonly PlacedCount[],
  written: { readonly importId: number; readonly newItemIds: ReadonlyMap<string, number> },
  job: Job,
): Promise<void> {
  const bins = await addBins(tx, counts)
  await standBins(tx, counts)
  await changeUse(tx, counts)
  const total = counts.length
  for (const [at, count] of counts.entries()) {
    const itemId = count.itemId ?? written.newItemIds.get(skuKey(count.stock.sku)) ?? 0
    const locationId = count.locationId ?? bins.get(locationKey(count.stock.bin)) ?? 0
    await setCount(tx, context, count, { itemId, locationId, importId: written.importId })
    await job.pause('write', at + 1, total)
  }
  const gained = counts
    .filter((count) => count.stock.quantity > count.onHand || count.stock.role === 'face')
    .flatMap((count) => count.itemId ?? [])
  for (const part of parts([...new Set(gained)], itemsAtOnce)) {
    await serveBackorders(tx, context, part)
    await job.pause('write', total, total)
  }
}

async function setCount(
  tx: Writer,
  context: CommandContext,
  { stock, stockId, lotId: knownLot, onHand }: PlacedCount,
  at: { readonly itemId: number; readonly locationId: number; readonly importId: number },
): Promise<void> {
  if (stock.quantity === onHand) return
  const lotId = knownLot ?? (await lotOf(tx, at.itemId, stock.lot, stock.expiresOn))
  if (knownLot !== null && stock.expiresOn !== null)
    await tx.updateTable('lot').set({ expires_on: stock.expiresOn }).where('id', '=', lotId).execute()
  const gained = stock.quantity > onHand
  const outside = gained && onHand === 0 ? place.supplier : place.adjustment
  await postMove(tx, {
    itemId: at.itemId,
    lotId,
    fromId: gained ? outside : at.locationId,
    toId: gained ? at.locationId : outside,
    quantity: Math.abs(stock.quantity - onHand),
    cause: 'import',
    documentId: at.importId,
    lineId: null,
    staffId: context.staffId,
    at: context.now,
  })
  if (stockId !== null) await closeCountTasks(tx, context, stockId)
}

/** The file says what lies there: nobody needs to go and count. */
async function closeCountTasks(tx: Writer, context: CommandContext, stockId: number): Promise<void> {
  await tx.updateTable('stock').set({ awaits_count: 0 }).where('id', '=', stockId).where('awaits_count', '=', 1).execute()
  await tx
    .updateTable('task')
    .set({ status: 'done', closed_at: context.now, staff_id: context.staffId })
    .where('stock_id', '=', stockId)
    .where('kind', '=', 'count_bin')
    .where('status', '=', 'open')
    .execute()
}

/** Bins that the file names and the shop does not have, at the end of the walk in the order of their codes. */
async function addBins(tx: Writer, counts: readonly PlacedCount[]): Promise<ReadonlyMap<string, number>> {
  const missing = groupBy(
    counts.filter((count) => count.locationId === null),
    (count) => locationKey(count.stock.bin),
  )
  const { last } = await tx
    .selectFrom('location')
    .select(({ fn }) => fn.max('walk_order').as('last'))
    .where('kind', '=', 'bin')
    .executeTakeFirstOrThrow()
  const byCode = new Intl.Collator('en', { numeric: true })
  const rows = [...missing]
    .sort(([one], [other]) => byCode.compare(one, other))
    .map(([key, named], at) => ({
      kind: 'bin' as const,
      code: named[0]?.stock.bin ?? key,
      code_key: key,
      zone: '',
      walk_order: (last ?? 0) + (at + 1) * 10,
      ...roleColumns(named.find(({ stock }) => stock.role !== undefined)?.stock.role ?? 'face'),
      ...named[0]?.stock.stands,
    }))
  const ids = new Map<string, number>()
  for (const part of parts(rows, binsAtOnce)) {
    const added = await tx
      .insertInto('location')
      .values([...part])
      .returning(['id', 'code_key'])
      .execute()
    for (const bin of added) ids.set(bin.code_key, bin.id)
  }
  return ids
}

/** Where bins that were there before stand, as the file says. */
async function standBins(tx: Writer, counts: readonly PlacedCount[]): Promise<void> {
  const stands = new Map(
    counts.flatMap(({ locationId, stock }) => (locationId === null || !stock.stands ? [] : [[locationId, stock.stands]])),
  )
  for (const [id, at] of stands) await tx.updateTable('location').set(at).where('id', '=', id).where('kind', '=', 'bin').execute()
}

/** What bins that were there before are for, as the file says. */
async function changeUse(tx: Writer, counts: readonly PlacedCount[]): Promise<void> {
  const roles = new Map(counts.flatMap(({ locationId, stock }) => (locationId === null || !stock.role ? [] : [[locationId, stock.role]])))
  for (const [id, role] of roles) {
    await tx.updateTable('location').set(roleColumns(role)).where('id', '=', id).where('kind', '=', 'bin').execute()
  }
}
