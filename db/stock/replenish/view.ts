import type { ReplenishmentView } from '../../../domain/stock/replenish/contract.ts'
import { type Carried, carriedOf } from '../../../domain/stock/replenish/step.ts'
import type { Reader } from '../../schema.ts'
import { readVariant } from '../items.ts'
import { openReplenishments, replenishmentById, standing } from './found.ts'

/** One face that is filled, as the bench sees it. */
export async function replenishmentView(db: Reader, id: number, now: number): Promise<ReplenishmentView> {
  const found = await replenishmentById(db, id)
  const { step, source, take, inHand, acts } = await standing(db, found, now)
  const carried = carriedOf(acts)
  const taken = carried.find(({ locationId, lotId }) => locationId === source?.locationId && lotId === source.lotId)?.units ?? 0
  const next = (await openReplenishments(db)).find((one) => one.id !== id && one.status === 'open')
  const { itemId, sku, name, photoId, status, urgency, waiting, quantity, moved, person, station, staffId } = found
  return {
    id,
    itemId,
    sku,
    name,
    variant: readVariant(found.variant),
    photoId,
    status,
    urgency,
    waiting,
    face: { locationId: found.faceId, code: found.face, zone: found.faceZone },
    step: found.closedAt === null ? step : 'over',
    source: source && {
      locationId: source.locationId,
      bin: source.bin,
      zone: source.zone,
      lot: source.lot,
      expiresOn: source.expiresOn,
      take: taken + take,
      taken,
    },
    quantity,
    moved,
    inHand,
    carried: await namesOf(db, carried),
    personId: staffId,
    person: person ?? '',
    station,
    canUndo: acts.length > 0 && status !== 'dropped',
    next: next ? { id: next.id, sku: next.sku, face: next.face } : null,
  }
}

async function namesOf(db: Reader, carried: readonly Carried[]): Promise<ReplenishmentView['carried']> {
  return Promise.all(
    carried.map(async ({ locationId, lotId, units }) => {
      const bin = await db.selectFrom('location').select('code').where('id', '=', locationId).executeTakeFirstOrThrow()
      const lot = await db.selectFrom('lot').select('code').where('id', '=', lotId).executeTakeFirstOrThrow()
      return { bin: bin.code, lot: lot.code, units }
    }),
  )
}
