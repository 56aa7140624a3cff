import type { Location, LocationKind } from '../../domain/stock/locations.ts'
import { refuse } from '../../domain/refusal.ts'
import { sortAgainBy } from '../orders/queues/sort.ts'
import type { Reader, Writer } from '../schema.ts'

export function locationKey(code: string): string {
  return code.trim().toUpperCase()
}

export async function locationList(db: Reader, kind: LocationKind | undefined): Promise<Location[]> {
  const rows = await db
    .selectFrom('location')
    .select(['id', 'kind', 'code', 'zone', 'walk_order as walkOrder', 'pickable', 'aisle', 'bay'])
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'bin'))
    .orderBy('walk_order')
    .orderBy('code_key')
    .execute()
  return rows.map((row) => ({ ...row, pickable: row.pickable === 1 }))
}

export async function addLocation(
  tx: Writer,
  asked: {
    readonly kind: 'bin' | 'tote'
    readonly code: string
    readonly zone?: string | undefined
    readonly walkOrder?: number | undefined
    readonly pickable?: boolean | undefined
  },
): Promise<Location> {
  await refuseTaken(tx, asked.code, 0)
  const pickable = asked.kind === 'bin' && asked.pickable !== false
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
      pickable: pickable ? 1 : 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, kind: asked.kind, code: asked.code, zone, walkOrder, pickable, aisle: null, bay: null }
}

export async function changeLocation(tx: Writer, location: Location): Promise<void> {
  const before = await tx.selectFrom('location').select(['kind', 'code', 'zone']).where('id', '=', location.id).executeTakeFirst()
  if (!before || before.kind !== location.kind) return refuse('location.unknown', { code: location.code })
  if (before.kind !== 'bin' && before.kind !== 'tote') refuse('location.not_stockable', { code: before.code })
  await refuseTaken(tx, location.code, location.id)
  await tx
    .updateTable('location')
    .set({
      code: location.code,
      code_key: locationKey(location.code),
      zone: location.zone,
      walk_order: location.walkOrder,
      pickable: location.kind === 'bin' && location.pickable ? 1 : 0,
      ...(location.aisle === null || location.bay === null ? { aisle: null, bay: null } : { aisle: location.aisle, bay: location.bay }),
    })
    .where('id', '=', location.id)
    .execute()
  if (before.zone !== location.zone) await sortAgainBy(tx, 'zone')
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
