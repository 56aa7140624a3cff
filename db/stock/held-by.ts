import { sql } from 'kysely'
import type { z } from 'zod'
import { refuse } from '../../domain/refusal.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import type { stockContract } from '../../domain/stock/contract.ts'
import { lotFault } from '../../domain/stock/lot.ts'
import type { Reader } from '../schema.ts'
import { place } from './places.ts'
import { carriedUnits } from './replenish/carried.ts'
import { replenishmentById } from './replenish/found.ts'

type HeldBy = z.output<(typeof stockContract)['stock.heldBy']['output']>
type Holding = HeldBy['holdings'][number]

/** Why units of one item, lot and place are not free: which order has them, and in whose hands it is. */
export async function heldBy(db: Reader, stockId: number, today: string): Promise<HeldBy> {
  const stock = await db
    .selectFrom('stock')
    .innerJoin('lot', 'lot.id', 'stock.lot_id')
    .innerJoin('item', 'item.id', 'stock.item_id')
    .select(['stock.lot_id as lotId', 'stock.location_id as locationId', 'stock.awaits_count as awaitsCount'])
    .select(['lot.status', 'lot.expires_on as expiresOn', 'item.min_life_days as minLifeDays'])
    .where('stock.id', '=', stockId)
    .executeTakeFirst()
  if (!stock) return refuse('stock.unknown', { id: stockId })
  const parts = await Promise.all([promised(db, stockId), inTote(db, stock), inParcels(db, stock)])
  return {
    awaitsCount: stock.awaitsCount === 1,
    lotIs: lotFault(stock, today),
    holdings: parts.flat(),
    carried: await carriedFrom(db, stock),
  }
}

interface Row {
  readonly orderId: number
  readonly orderNumber: string
  readonly batchId: number | null
  readonly person: string | null
  readonly station: string | null
  readonly units: number
}

const toHolding =
  (how: Holding['how']) =>
  ({ batchId, person, station, ...row }: Row): Holding => ({
    ...row,
    how,
    batch: batchId === null ? '' : ownCode('batch', batchId),
    person: person ?? '',
    station: station ?? '',
  })

function tasks(db: Reader) {
  return db
    .selectFrom('pick_task')
    .innerJoin('sales_order', 'sales_order.id', 'pick_task.order_id')
    .leftJoin('batch', 'batch.id', 'pick_task.batch_id')
    .leftJoin('staff', 'staff.id', 'batch.staff_id')
    .select(['sales_order.id as orderId', 'sales_order.number as orderNumber', 'pick_task.batch_id as batchId'])
    .select(['staff.name as person', 'batch.station'])
    .orderBy('pick_task.id')
}

async function promised(db: Reader, stockId: number): Promise<readonly Holding[]> {
  const rows = await tasks(db)
    .select((eb) => eb('quantity', '-', eb.ref('picked')).as('units'))
    .where('pick_task.stock_id', '=', stockId)
    // A literal, so that SQLite takes the partial index of open tasks.
    .where('pick_task.status', '=', sql.lit('open'))
    .execute()
  return rows.map(toHolding('promised'))
}

async function inTote(db: Reader, { lotId, locationId }: { readonly lotId: number; readonly locationId: number }) {
  const rows = await tasks(db)
    .innerJoin('batch_order', (join) =>
      join.onRef('batch_order.batch_id', '=', 'pick_task.batch_id').onRef('batch_order.order_id', '=', 'pick_task.order_id'),
    )
    .select((eb) => eb('picked', '-', eb.ref('packed')).as('units'))
    .where('batch_order.tote_id', '=', locationId)
    .where('pick_task.lot_id', '=', lotId)
    .whereRef('picked', '>', 'packed')
    .execute()
  return rows.map(toHolding('in_tote'))
}

async function inParcels(db: Reader, { lotId, locationId }: { readonly lotId: number; readonly locationId: number }) {
  if (locationId !== place.staging) return []
  const rows = await db
    .selectFrom('parcel_content')
    .innerJoin('parcel', 'parcel.id', 'parcel_content.parcel_id')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .leftJoin('staff', 'staff.id', 'parcel.staff_id')
    .select(['sales_order.id as orderId', 'sales_order.number as orderNumber', 'staff.name as person', 'parcel.station'])
    .select('parcel_content.quantity as units')
    .where('parcel.status', 'in', ['closed', 'labelled'])
    .where('parcel_content.lot_id', '=', lotId)
    .orderBy('parcel.id')
    .execute()
  return rows.map((row) => toHolding('in_parcel')({ ...row, batchId: null }))
}

async function carriedFrom(db: Reader, { lotId, locationId }: { readonly lotId: number; readonly locationId: number }) {
  const carried = await carriedUnits(db).where('act.location_id', '=', locationId).where('act.lot_id', '=', lotId).execute()
  const inHand = carried.filter(({ units }) => units > 0)
  return Promise.all(
    inHand.map(async ({ replenishmentId, units }) => {
      const { face, person, station } = await replenishmentById(db, replenishmentId)
      return { replenishmentId, units, face, person: person ?? '', station }
    }),
  )
}
