import type { Location, LocationKind, PlaceRole } from '../../domain/stock/locations.ts'
import { refuse } from '../../domain/refusal.ts'
import { serveBackorders } from '../orders/allocate.ts'
import { sortAgainBy } from '../orders/queues/sort.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'

export function locationKey(code: string): string {
  return code.trim().toUpperCase()
}

export async function locationList(db: Reader, kind: LocationKind | undefined): Promise<Location[]> {
  const rows = await db
    .selectFrom('location')
    .select(['id', 'kind', 'code', 'zone', 'walk_order as walkOrder', 'pickable', 'reserve', 'aisle', 'bay'])
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'bin'))
    .orderBy('walk_order')
    .orderBy('code_key')
    .execute()
  return rows.map(({ pickable, reserve, ...row }) => ({ ...row, role: placeRole({ pickable, reserve }) }))
}

export function placeRole({ pickable, reserve }: { readonly pickable: number; readonly reserve: number }): PlaceRole {
  if (pickable === 1) return 'face'
  return reserve === 1 ? 'reserve' : 'closed'
}

export function roleColumns(role: PlaceRole) {
  return { pickable: role === 'face' ? 1 : 0, reserve: role === 'reserve' ? 1 : 0 } as const
}

export async function addLocation(
  tx: Writer,
  asked: {
    readonly kind: 'bin' | 'tote'
    readonly code: string
    readonly zone?: string | undefined
    readonly walkOrder?: number | undefined
    readonly role?: PlaceRole | undefined
  },
): Promise<Location> {
  await refuseTaken(tx, asked.code, 0)
  const role = asked.kind === 'bin' ? (asked.role ?? 'face') : 'closed'
  const walkOrder = asked.walkOrder ?? (asked.kind === 'bin' ? await nextWalkOrder(tx) : 0)
  const zone = asked.zone ?? ''
  const { id } = await tx
    .insertInto('location')
    .values({
      kind: asked.kind,
      code: asked.code,
      code_key: locationKey(asked.code),
      zone,
      walk_order: walkOrder,
      ...roleColumns(role),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, kind: asked.kind, code: asked.code, zone, walkOrder, role, aisle: null, bay: null }
}

/** What lies in a bin that becomes a pick face serves who waits for it. */
export async function changeLocation(tx: Writer, context: CommandContext, location: Location): Promise<void> {
  const before = await tx
    .selectFrom('location')
    .select(['kind', 'code', 'zone', 'pickable'])
    .where('id', '=', location.id)
    .executeTakeFirst()
  if (!before || before.kind !== location.kind) return refuse('location.unknown', { code: location.code })
  if (before.kind !== 'bin' && before.kind !== 'tote') refuse('location.not_stockable', { code: before.code })
  await refuseTaken(tx, location.code, location.id)
  const role = before.kind === 'bin' ? location.role : 'closed'
  if (role !== 'face') await refuseFaceSet(tx, location)
  await tx
    .updateTable('location')
    .set({
      code: location.code,
      code_key: locationKey(location.code),
      zone: location.zone,
      walk_order: location.walkOrder,
      ...roleColumns(role),
      ...(location.aisle === null || location.bay === null ? { aisle: null, bay: null } : { aisle: location.aisle, bay: location.bay }),
    })
    .where('id', '=', location.id)
    .execute()
  if (before.zone !== location.zone) await sortAgainBy(tx, 'zone')
  if (role === 'face' && before.pickable === 0) await serveBackorders(tx, context, await itemsIn(tx, location.id))
}

/** Orders count on it as long as somebody set what it should hold. */
async function refuseFaceSet(tx: Reader, { id, code }: Location): Promise<void> {
  const face = await tx
    .selectFrom('pick_face')
    .innerJoin('item', 'item.id', 'pick_face.item_id')
    .select('item.sku')
    .where('pick_face.location_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (face) refuse('location.is_face', { code, sku: face.sku })
}

async function itemsIn(tx: Reader, locationId: number): Promise<readonly number[]> {
  const rows = await tx
    .selectFrom('stock')
    .select('item_id')
    .distinct()
    .where('location_id', '=', locationId)
    .where('on_hand', '>', 0)
    .execute()
  return rows.map(({ item_id }) => item_id)
}

async function refuseTaken(tx: Reader, code: string, butId: number): Promise<void> {
  const other = await tx
    .selectFrom('location')
    .select('id')
    .where('code_key', '=', locationKey(code))
    .where('id', '!=', butId)
    .executeTakeFirst()
  if (other) refuse('location.code_taken', { code })
}

/** New bins come at the end of the walk, ten apart so that others fit between. */
async function nextWalkOrder(tx: Reader): Promise<number> {
  const row = await tx
    .selectFrom('location')
    .select(({ fn }) => fn.max('walk_order').as('last'))
    .where('kind', '=', 'bin')
    .executeTakeFirst()
  return (row?.last ?? 0) + 10
}
