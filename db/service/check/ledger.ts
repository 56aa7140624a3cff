import type { CauseKind } from '../../../domain/stock/moves.ts'
import type { Reader } from '../../schema.ts'
import { keepsBalance } from '../../stock/places.ts'
import { carriedUnits } from '../../stock/replenish/carried.ts'
import { type Violation, violations } from './violation.ts'

/** Balances equal their moves, allocations equal their tasks, every move has a cause and every undo its original. */
export async function checkLedger(db: Reader): Promise<Violation[]> {
  const parts = await Promise.all([balances(db), allocations(db), causes(db), undos(db)])
  return parts.flat()
}

const key = (row: { readonly lot_id: number; readonly location_id: number }) => `${row.lot_id}/${row.location_id}`

/** Sums in both directions are compared here: the balances of one shop fit into memory many times over. */
async function balances(db: Reader): Promise<Violation[]> {
  const into = await db
    .selectFrom('move')
    .select(({ fn }) => ['lot_id', 'to_id as location_id', fn.sum<number>('quantity').as('units')])
    .groupBy(['lot_id', 'to_id'])
    .execute()
  const outOf = await db
    .selectFrom('move')
    .select(({ fn }) => ['lot_id', 'from_id as location_id', fn.sum<number>('quantity').as('units')])
    .groupBy(['lot_id', 'from_id'])
    .execute()
  const kept = await db.selectFrom('stock').select(['lot_id', 'location_id', 'on_hand', 'allocated', 'item_id']).execute()
  const moved = new Map<string, number>()
  for (const row of into) if (keepsBalance(row.location_id)) moved.set(key(row), row.units)
  for (const row of outOf) if (keepsBalance(row.location_id)) moved.set(key(row), (moved.get(key(row)) ?? 0) - row.units)
  const wrong = kept.filter((row) => row.on_hand !== (moved.get(key(row)) ?? 0) || row.on_hand < 0 || row.allocated > row.on_hand)
  const known = new Set(kept.map(key))
  const missing = [...moved].filter(([where, units]) => units !== 0 && !known.has(where))
  const foreign = await db
    .selectFrom('stock')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .select(['stock.id'])
    .whereRef('lot.item_id', '!=', 'stock.item_id')
    .execute()
  return [
    ...violations('balance equals moves in minus moves out, and covers what is allocated', wrong, (row) => ({
      where: `lot ${row.lot_id} at location ${row.location_id}`,
      found: `on hand ${row.on_hand}, moved ${moved.get(key(row)) ?? 0}, allocated ${row.allocated}`,
    })),
    ...violations('a place with goods has a balance', missing, ([where, units]) => ({ where, found: `moved ${units}` })),
    ...violations('a balance is of its own lot', foreign, (row) => ({ where: `stock ${row.id}`, found: 'another item' })),
  ]
}

async function allocations(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('stock')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('pick_task')
          .select(({ fn, eb: inner }) => ['stock_id', fn.sum<number>(inner('quantity', '-', inner.ref('picked'))).as('units')])
          .where('status', '=', 'open')
          .groupBy('stock_id')
          .as('promised'),
      (join) => join.onRef('promised.stock_id', '=', 'stock.id'),
    )
    .select(({ fn, eb }) => ['stock.id', 'lot_id', 'location_id', 'stock.allocated', fn.coalesce('promised.units', eb.lit(0)).as('units')])
    .where((eb) => eb.or([eb('stock.allocated', '!=', eb.fn.coalesce('promised.units', eb.lit(0))), eb('stock.allocated', '>', 0)]))
    .execute()
  const carried = new Map<string, number>()
  for (const row of await carriedUnits(db).execute()) {
    const where = key({ lot_id: row.lotId, location_id: row.locationId })
    carried.set(where, (carried.get(where) ?? 0) + row.units)
  }
  const inHand = (row: { readonly lot_id: number; readonly location_id: number }) => carried.get(key(row)) ?? 0
  const wrong = rows.filter((row) => row.allocated !== row.units + inHand(row))
  return violations('allocated equals the open units of its pick tasks, and those carried to a face', wrong, (row) => ({
    where: `stock ${row.id}`,
    found: `allocated ${row.allocated}, promised ${row.units}, carried ${inHand(row)}`,
  }))
}

const needsLine: readonly CauseKind[] = [
  'pick',
  'pack',
  'hand_over',
  'return_receive',
  'return_restock',
  'return_scrap',
  'return_to_supplier',
]

async function causes(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('move')
    .select(['id', 'cause'])
    .where((eb) => eb.and([eb('cause', 'in', needsLine), eb('line_id', 'is', null)]))
    .execute()
  return violations('every move names its cause', rows, (row) => ({ where: `move ${row.id}`, found: `cause ${row.cause} without a line` }))
}

async function undos(db: Reader): Promise<Violation[]> {
  const rows = await db
    .selectFrom('move as undo')
    .innerJoin('move as original', 'original.id', 'undo.undoes_id')
    .select(['undo.id', 'original.id as originalId'])
    .where((eb) =>
      eb.or([
        eb('undo.from_id', '!=', eb.ref('original.to_id')),
        eb('undo.to_id', '!=', eb.ref('original.from_id')),
        eb('undo.quantity', '!=', eb.ref('original.quantity')),
        eb('undo.lot_id', '!=', eb.ref('original.lot_id')),
        eb('undo.id', '<=', eb.ref('original.id')),
      ]),
    )
    .execute()
  return violations('a compensating move takes back exactly the one that it names', rows, (row) => ({
    where: `move ${row.id}`,
    found: `does not take back move ${row.originalId}`,
  }))
}
