import { refuse } from '../../../domain/refusal.ts'
import type { Meaning } from '../../../domain/scanning/contract.ts'
import { scannedData } from '../../../domain/scanning/symbology.ts'
import { thingOf } from '../../../domain/scanning/thing.ts'
import type { CountDid } from '../../../domain/stock/counts/contract.ts'
import { refuseKit } from '../../kits/no-stock.ts'
import { resolveScan } from '../../scanning/resolve.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Reader, Writer } from '../../schema.ts'
import { lotOf } from '../count.ts'
import { countedLots, lastMoveId } from './counted.ts'
import { dropScans } from './drop-scans.ts'
import { countUnderWay, type FoundCount } from './found.ts'

interface Asked {
  readonly countId: number
  readonly code: string
  readonly lot?: string | undefined
}

type Item = Extract<Meaning, { kind: 'item' }>

/** A unit or a case that lies in the bin. */
export async function scanIntoCount(tx: Writer, context: CommandContext, asked: Asked): Promise<CountDid> {
  const found = await countUnderWay(tx, context, asked.countId)
  const meaning = await resolveScan(tx, asked.code, context.now)
  const scanned = scannedData(asked.code)
  if (meaning.kind === 'item') {
    await refuseKit(tx, { id: meaning.itemId, sku: meaning.sku })
    const lotId = await lotScanned(tx, found.locationId, meaning, meaning.lot ?? asked.lot)
    return countUnits(tx, context, found, { itemId: meaning.itemId, lotId, sku: meaning.sku, units: meaning.quantity })
  }
  if (meaning.kind === 'bin') return refuse('count.other_bin', { scanned: meaning.code, expected: found.bin })
  if (meaning.kind === 'damaged') return refuse('scan.damaged', { scanned })
  if (meaning.kind === 'command') return refuse('scan.command_not_here', { command: meaning.command })
  const thing = thingOf(meaning)
  return thing === null ? refuse('count.item_unknown', { scanned }) : refuse('scan.not_here', { scanned, ...thing })
}

/** More units of a lot that was scanned before. */
export async function addUnits(
  tx: Writer,
  context: CommandContext,
  { countId, lotId, units }: { readonly countId: number; readonly lotId: number; readonly units: number },
): Promise<CountDid> {
  const found = await countUnderWay(tx, context, countId)
  const lot = await tx
    .selectFrom('lot')
    .innerJoin('item', 'item.id', 'lot.item_id')
    .select(['item.id as itemId', 'item.sku'])
    .where('lot.id', '=', lotId)
    .executeTakeFirst()
  if (!lot) return refuse('lot.unknown', { id: lotId })
  return countUnits(tx, context, found, { ...lot, lotId, units })
}

/** The lot on the code or said; else the only one that this item can be of. */
async function lotScanned(tx: Writer, locationId: number, { itemId, sku }: Item, lot: string | undefined): Promise<number> {
  const item = await tx.selectFrom('item').select('lot_tracked').where('id', '=', itemId).executeTakeFirstOrThrow()
  if (item.lot_tracked === 0) return lotOf(tx, itemId, '')
  if (lot !== undefined && lot !== '') return lotOf(tx, itemId, lot)
  const here = await tx
    .selectFrom('stock')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .select(['lot.id', 'lot.code'])
    .where('stock.item_id', '=', itemId)
    .where('stock.location_id', '=', locationId)
    .where('stock.on_hand', '>', 0)
    .orderBy('lot.code')
    .execute()
  const [only, ...others] = here
  if (only && others.length === 0) return only.id
  return refuse('count.lot_needed', { item: sku, expected: here.map(({ code }) => code).join(', ') })
}

interface Units {
  readonly itemId: number
  readonly lotId: number
  readonly sku: string
  readonly units: number
}

/** Where some of it moved since its last scan, nobody knows which of its units were counted: it is counted from the start. */
async function countUnits(
  tx: Writer,
  context: CommandContext,
  { id, round, locationId }: FoundCount,
  { itemId, lotId, sku, units }: Units,
): Promise<CountDid> {
  if (context.store.locksRows) await lockStock(tx, lotId, locationId)
  const moveId = await lastMoveId(tx, { itemId, lotId, locationId })
  const before = (await countedLots(tx, { id, round })).find((one) => one.lotId === lotId)
  context.touch('tasks')
  if (before && before.moveId !== moveId) {
    await dropScans(tx, { id, round }, [lotId])
    return { kind: 'moved', sku }
  }
  await tx
    .insertInto('count_scan')
    .values({
      count_id: id,
      round,
      item_id: itemId,
      lot_id: lotId,
      units,
      move_id: moveId,
      staff_id: context.staffId,
      at: context.now,
      undone: 0,
    })
    .execute()
  return { kind: 'counted', sku, by: units, counted: (before?.units ?? 0) + units }
}

/** A pick holds it until its move is written. */
async function lockStock(tx: Writer, lotId: number, locationId: number): Promise<void> {
  await tx.selectFrom('stock').select('id').where('lot_id', '=', lotId).where('location_id', '=', locationId).forUpdate().execute()
}

export async function undoScan(tx: Writer, context: CommandContext, countId: number): Promise<CountDid> {
  const found = await countUnderWay(tx, context, countId)
  const last = await lastScan(tx, found)
  if (!last) return refuse('count.nothing_to_undo', { bin: found.bin })
  await tx.updateTable('count_scan').set({ undone: 1 }).where('id', '=', last.id).execute()
  const left = (await countedLots(tx, found)).find((one) => one.lotId === last.lotId)
  context.touch('tasks')
  return { kind: 'undone', sku: last.sku, counted: left?.units ?? 0 }
}

export async function lastScan(db: Reader, { id, round }: { readonly id: number; readonly round: number }) {
  return db
    .selectFrom('count_scan')
    .innerJoin('item', 'item.id', 'count_scan.item_id')
    .select(['count_scan.id', 'count_scan.lot_id as lotId', 'item.sku'])
    .where('count_id', '=', id)
    .where('round', '=', round)
    .where('undone', '=', 0)
    .orderBy('count_scan.id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
