import type { CountView } from '../../../domain/stock/counts/contract.ts'
import type { Reader } from '../../schema.ts'
import { readVariant } from '../items.ts'
import { countedLots } from './counted.ts'
import { differences } from './differences.ts'
import { countById } from './found.ts'
import { countsToDo } from './list.ts'
import { lastScan } from './scan.ts'

/** Blind while it is counted; what was found is shown to whoever has to decide on it. */
export async function countView(db: Reader, countId: number): Promise<CountView> {
  const found = await countById(db, countId)
  const { id, locationId, bin, status, why, round, person } = found
  const lots = await countedLots(db, found)
  const decided = status === 'approval' ? new Map((await differences(db, found, false)).map((one) => [one.lotId, one])) : null
  const shown = lots.filter(({ units }) => units > 0 || status === 'approval' || status === 'booked')
  const named = await namesOf(
    db,
    shown.map(({ lotId }) => lotId),
  )
  const booked = status === 'booked' ? await bookedOf(db, id) : null
  const next = (await countsToDo(db)).find((row) => row.countId !== id && (row.status === 'planned' || row.status === 'second'))
  return {
    countId: id,
    locationId,
    bin,
    status,
    why,
    round,
    person: person ?? '',
    lines: shown.flatMap(({ lotId, units }) => {
      const name = named.get(lotId)
      const difference = decided?.get(lotId)?.difference ?? (booked ? (booked.get(lotId) ?? 0) : null)
      return name ? [{ ...name, lotId, counted: units, difference }] : []
    }),
    canUndo: status === 'counting' && (await lastScan(db, found)) !== undefined,
    nextBin: next?.bin ?? '',
  }
}

async function namesOf(db: Reader, lotIds: readonly number[]) {
  if (lotIds.length === 0) return new Map<number, never>()
  const rows = await db
    .selectFrom('lot')
    .innerJoin('item', 'item.id', 'lot.item_id')
    .select(['lot.id', 'lot.code as lot', 'item.id as itemId', 'item.sku', 'item.name', 'item.variant', 'item.photo_id as photoId'])
    .where('lot.id', 'in', lotIds)
    .execute()
  return new Map(rows.map(({ id, variant, ...row }) => [id, { ...row, variant: readVariant(variant) }]))
}

async function bookedOf(db: Reader, countId: number): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('move')
    .innerJoin('location', 'location.id', 'move.from_id')
    .select(['move.lot_id', 'move.quantity', 'location.kind'])
    .where('cause', '=', 'count')
    .where('document_id', '=', countId)
    .execute()
  return new Map(rows.map(({ lot_id, quantity, kind }) => [lot_id, kind === 'adjustment' ? quantity : -quantity]))
}
