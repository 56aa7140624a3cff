import type { Reader } from '../../schema.ts'
import { place } from '../places.ts'

export interface CountedLot {
  readonly itemId: number
  readonly lotId: number
  readonly units: number
  /** The last move of it in this bin when it was scanned last. */
  readonly moveId: number
  readonly lastScanId: number
}

interface Round {
  readonly id: number
  readonly round: number
}

/** What was counted of each lot in this round, what was scanned last first. */
export async function countedLots(db: Reader, { id, round }: Round): Promise<readonly CountedLot[]> {
  return db
    .selectFrom('count_scan')
    .select(({ fn }) => [
      'item_id as itemId',
      'lot_id as lotId',
      fn.sum<number>('units').as('units'),
      fn.max('move_id').as('moveId'),
      fn.max('id').as('lastScanId'),
    ])
    .where('count_id', '=', id)
    .where('round', '=', round)
    .where('undone', '=', 0)
    .groupBy(['item_id', 'lot_id'])
    .orderBy('lastScanId', 'desc')
    .execute()
}

interface Spot {
  readonly itemId: number
  readonly lotId: number
  readonly locationId: number
}

function movesOf(db: Reader, { itemId, lotId, locationId }: Spot) {
  return db
    .selectFrom('move')
    .where('item_id', '=', itemId)
    .where('lot_id', '=', lotId)
    .where((eb) => eb.or([eb('from_id', '=', locationId), eb('to_id', '=', locationId)]))
}

/** 0 where it never moved here. */
export async function lastMoveId(db: Reader, spot: Spot): Promise<number> {
  const row = await movesOf(db, spot).select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row?.id ?? 0
}

/**
 * Units that hands brought and took since a move. What only corrects the books is no hand: the goods were there, or were not,
 * before it.
 */
export async function handledSince(db: Reader, spot: Spot, moveId: number): Promise<{ readonly brought: number; readonly taken: number }> {
  const rows = await movesOf(db, spot)
    .select(['to_id', 'quantity'])
    .where('id', '>', moveId)
    .where('from_id', '!=', place.adjustment)
    .where('to_id', '!=', place.adjustment)
    .execute()
  const sum = (brought: boolean) =>
    rows.filter(({ to_id }) => (to_id === spot.locationId) === brought).reduce((units, { quantity }) => units + quantity, 0)
  return { brought: sum(true), taken: sum(false) }
}
