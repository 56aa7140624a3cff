import { refuse } from '../../../domain/refusal.ts'
import type { At } from '../../../domain/stock/replenish/decide.ts'
import { type ReplenishAct, standOf } from '../../../domain/stock/replenish/step.ts'
import { holderOf } from '../../people/holder-of.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Reader, Writer } from '../../schema.ts'
import { shopDay } from '../../settings/shop.ts'
import { type ReserveRow, reservesOf } from './reserves.ts'

function replenishments(db: Reader) {
  return db
    .selectFrom('replenishment')
    .innerJoin('item', 'item.id', 'replenishment.item_id')
    .innerJoin('location', 'location.id', 'replenishment.face_id')
    .leftJoin('staff', 'staff.id', 'replenishment.staff_id')
    .select(['replenishment.id', 'replenishment.status', 'replenishment.urgency', 'replenishment.waiting', 'replenishment.quantity'])
    .select(['replenishment.moved', 'replenishment.staff_id as staffId', 'replenishment.station', 'staff.name as person'])
    .select(['replenishment.created_at as createdAt', 'replenishment.closed_at as closedAt'])
    .select(['item.id as itemId', 'item.sku', 'item.name', 'item.variant', 'item.photo_id as photoId'])
    .select(['location.id as faceId', 'location.code as face', 'location.zone as faceZone'])
}

export type FoundReplenishment = Awaited<ReturnType<typeof replenishmentById>>

export async function replenishmentById(db: Reader, id: number) {
  const found = await replenishments(db).where('replenishment.id', '=', id).executeTakeFirst()
  return found ?? refuse('replenish.unknown', { id })
}

/** Those that are not over, the most urgent first; within one urgency the oldest. */
export async function openReplenishments(db: Reader): Promise<readonly FoundReplenishment[]> {
  return replenishments(db)
    .where('replenishment.closed_at', 'is', null)
    .orderBy((eb) =>
      eb.case().when('replenishment.urgency', '=', 'waiting').then(0).when('replenishment.urgency', '=', 'below_min').then(1).else(2).end(),
    )
    .orderBy('replenishment.waiting', 'desc')
    .orderBy('replenishment.id')
    .execute()
}

/** Locked until the end of the command, whoever has it. */
export async function lockedReplenishment(tx: Writer, context: CommandContext, id: number): Promise<FoundReplenishment> {
  const { itemId } = await replenishmentById(tx, id)
  if (context.store.locksRows) await lockItem(tx, itemId, id)
  context.subject('item', itemId)
  return replenishmentById(tx, id)
}

/** All that is brought of an item, and what lies in reserve of it: two faces are filled from the same bin. */
async function lockItem(tx: Writer, itemId: number, id: number): Promise<void> {
  await tx
    .selectFrom('replenishment')
    .select('id')
    .where('item_id', '=', itemId)
    .where((eb) => eb.or([eb('closed_at', 'is', null), eb('id', '=', id)]))
    .orderBy('id')
    .forUpdate()
    .execute()
  await tx
    .selectFrom('stock')
    .innerJoin('location', 'location.id', 'stock.location_id')
    .select('stock.id')
    .where('stock.item_id', '=', itemId)
    .where('location.reserve', '=', 1)
    .orderBy('stock.id')
    .forUpdate('stock')
    .execute()
}

/** The same, refused unless it is in these hands at this station. */
export async function heldReplenishment(tx: Writer, context: CommandContext, id: number): Promise<FoundReplenishment> {
  const found = await lockedReplenishment(tx, context, id)
  const { face, sku } = found
  if (found.status === 'open') refuse('replenish.not_taken', { face, sku })
  if (found.staffId !== context.staffId || found.station !== context.station) {
    refuse('replenish.held', { face, sku, holder: await holderOf(tx, found.staffId, found.station) })
  }
  return found
}

export async function actsOf(db: Reader, id: number) {
  return db
    .selectFrom('replenishment_act')
    .select(['id', 'step', 'kind', 'location_id as locationId', 'lot_id as lotId', 'units', 'move_id as moveId', 'task_id as taskId'])
    .where('replenishment_id', '=', id)
    .where('undone', '=', 0)
    .orderBy('id')
    .execute()
}

export interface Standing extends At {
  readonly source: ReserveRow | null
  readonly acts: readonly (ReplenishAct & { readonly id: number; readonly step: number })[]
  readonly reserves: readonly ReserveRow[]
}

/** Where the person stands: what is in hand, and the one next act. */
export async function standing(db: Reader, found: FoundReplenishment, now: number): Promise<Standing> {
  const acts = await actsOf(db, found.id)
  const reserves = found.closedAt === null ? await reservesOf(db, [found.itemId], await shopDay(db, now)) : []
  const stand = standOf({ quantity: found.quantity, moved: found.moved, acts, reserves })
  const source = reserves.find(({ lotId, locationId }) => lotId === stand.source?.lotId && locationId === stand.source.locationId) ?? null
  const { itemId, sku, faceId, face } = found
  const lotsThere = source === null ? [] : await lotsIn(db, itemId, source.locationId)
  return { ...stand, source, acts, reserves, itemId, sku, faceId, face, bin: source?.bin ?? '', lot: source?.lot ?? '', lotsThere }
}

async function lotsIn(db: Reader, itemId: number, locationId: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('stock')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .select('lot.code')
    .where('stock.item_id', '=', itemId)
    .where('stock.location_id', '=', locationId)
    .where('stock.on_hand', '>', 0)
    .orderBy('lot.code')
    .execute()
  return rows.map(({ code }) => code)
}
