import type { ReplenishmentRow } from '../../../domain/stock/replenish/contract.ts'
import type { Reader } from '../../schema.ts'
import { shopDay } from '../../settings/shop.ts'
import { readVariant } from '../items.ts'
import { openReplenishments } from './found.ts'
import { reservesOf } from './reserves.ts'

/** Read at one glance; the rest comes up as these are done. */
const shown = 200

/** Faces to fill, the most urgent first. */
export async function replenishmentList(db: Reader, now: number): Promise<ReplenishmentRow[]> {
  const open = (await openReplenishments(db)).slice(0, shown)
  const reserves = await reservesOf(db, [...new Set(open.map(({ itemId }) => itemId))], await shopDay(db, now))
  return open.map(({ faceId: _faceId, faceZone: _faceZone, closedAt: _closedAt, quantity, moved, ...row }) => {
    const { createdAt, staffId, person, variant, ...rest } = row
    return {
      ...rest,
      variant: readVariant(variant),
      from: reserves.find(({ itemId }) => itemId === row.itemId)?.bin ?? '',
      units: Math.max(0, quantity - moved),
      at: createdAt,
      personId: staffId,
      person: person ?? '',
    }
  })
}
