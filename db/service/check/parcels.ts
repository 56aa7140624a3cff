import type { ParcelStatus } from '../../../domain/packing/contract.ts'
import type { Reader } from '../../schema.ts'
import { place } from '../../stock/places.ts'
import { type Violation, violations } from './violation.ts'

const withContents: readonly ParcelStatus[] = ['closed', 'labelled', 'handed_over', 'delivered', 'lost', 'returned']
const inTheHouse: readonly ParcelStatus[] = ['closed', 'labelled']
const gone: readonly ParcelStatus[] = ['handed_over', 'delivered', 'lost', 'returned']

/** A parcel holds what was verified into it; STAGING holds the parcels that are in the house; nothing is shipped twice. */
export async function checkParcels(db: Reader): Promise<Violation[]> {
  const parts = await Promise.all([contents(db), staging(db), lines(db)])
  return parts.flat()
}

const key = (row: { readonly parcel_id: number; readonly line_id: number }) => `${row.parcel_id}/${row.line_id}`

async function contents(db: Reader): Promise<Violation[]> {
  const verified = await db
    .selectFrom('parcel_line')
    .innerJoin('parcel', 'parcel.id', 'parcel_line.parcel_id')
    .select(['parcel_id', 'line_id', 'verified as units', 'parcel.status'])
    .where('verified', '>', 0)
    .execute()
  const inside = await db
    .selectFrom('parcel_content')
    .innerJoin('parcel', 'parcel.id', 'parcel_content.parcel_id')
    .select(({ fn }) => ['parcel_id', 'line_id', 'parcel.status', fn.sum<number>('quantity').as('units')])
    .groupBy(['parcel_id', 'line_id', 'parcel.status'])
    .execute()
  const held = new Map(inside.map((row) => [key(row), row.units]))
  const seen = new Set(verified.map(key))
  const wrong = verified.filter((row) => withContents.includes(row.status) && held.get(key(row)) !== row.units)
  const unverified = inside.filter((row) => !withContents.includes(row.status) || !seen.has(key(row)))
  return [
    ...violations("a parcel's contents are what was verified into it", wrong, (row) => ({
      where: `parcel ${row.parcel_id}, line ${row.line_id}`,
      found: `verified ${row.units}, inside ${held.get(key(row)) ?? 0}`,
    })),
    ...violations('only what was verified is in a closed parcel', unverified, (row) => ({
      where: `parcel ${row.parcel_id} (${row.status}), line ${row.line_id}`,
      found: `${row.units} units inside`,
    })),
  ]
}

const unitsOf = (rows: readonly { readonly lot_id: number; readonly units: number }[]) =>
  new Map(rows.map((row) => [row.lot_id, row.units]))

async function staging(db: Reader): Promise<Violation[]> {
  const inside = await db
    .selectFrom('parcel_content')
    .innerJoin('parcel', 'parcel.id', 'parcel_content.parcel_id')
    .select(({ fn }) => ['lot_id', fn.sum<number>('quantity').as('units')])
    .where('parcel.status', 'in', inTheHouse)
    .groupBy('lot_id')
    .execute()
  const balances = await db.selectFrom('stock').select(['lot_id', 'on_hand as units']).where('location_id', '=', place.staging).execute()
  const lots = new Set([...inside, ...balances].map((row) => row.lot_id))
  const [parcels, shelf] = [unitsOf(inside), unitsOf(balances)]
  const wrong = [...lots].filter((lot) => (parcels.get(lot) ?? 0) !== (shelf.get(lot) ?? 0))
  return violations('STAGING holds the contents of the parcels in the house', wrong, (lot) => ({
    where: `lot ${lot}`,
    found: `parcels ${parcels.get(lot) ?? 0}, STAGING ${shelf.get(lot) ?? 0}`,
  }))
}

/** What a line counts as packed or shipped lies in parcels here or gone. Lines that were never picked are `checkUnpicked`'s. */
async function lines(db: Reader): Promise<Violation[]> {
  const sums = db
    .selectFrom('parcel_content')
    .innerJoin('parcel', 'parcel.id', 'parcel_content.parcel_id')
    .select(({ fn, eb }) => [
      'line_id',
      fn.sum<number>(eb.case().when('parcel.status', 'in', inTheHouse).then(eb.ref('quantity')).else(0).end()).as('here'),
      fn.sum<number>(eb.case().when('parcel.status', 'in', gone).then(eb.ref('quantity')).else(0).end()).as('away'),
    ])
    .groupBy('line_id')
    .as('content')
  const wrong = await db
    .selectFrom('order_line')
    .leftJoin(sums, (join) => join.onRef('content.line_id', '=', 'order_line.id'))
    .select(({ fn, eb }) => [
      'order_line.id',
      'packed',
      'shipped',
      fn.coalesce('content.here', eb.lit(0)).as('here'),
      fn.coalesce('content.away', eb.lit(0)).as('away'),
    ])
    .where(({ eb, fn, or }) =>
      or([eb('packed', '!=', fn.coalesce('content.here', eb.lit(0))), eb('shipped', '!=', fn.coalesce('content.away', eb.lit(0)))]),
    )
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('content.line_id', 'is not', null),
        eb('packed', '>', 0),
        exists(selectFrom('pick_task').select('pick_task.id').whereRef('pick_task.line_id', '=', 'order_line.id')),
      ]),
    )
    .execute()
  return violations('what a line counts as packed and shipped lies in its parcels', wrong, (row) => ({
    where: `order line ${row.id}`,
    found: `line ${row.packed} packed, ${row.shipped} shipped; parcels ${row.here}, ${row.away}`,
  }))
}
