import type { Meaning } from '../../domain/scanning/contract.ts'
import { purchaseNumber } from '../../domain/purchasing/number.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { aNumber, aText, prepared } from '../dialect/prepared.ts'
import type { Reader } from '../schema.ts'

/** Whoever scans a merged order means the one that it goes with. */
export async function orderById(db: Reader, id: number): Promise<Extract<Meaning, { kind: 'order' }> | null> {
  const row = await db.selectFrom('sales_order').select(['id', 'number', 'status', 'merged_into']).where('id', '=', id).executeTakeFirst()
  if (row && row.merged_into !== null) return orderById(db, row.merged_into)
  return row ? { kind: 'order', orderId: row.id, number: row.number, status: row.status } : null
}

const orderOfNumber = prepared({ number: aText() }, (db: Reader, { number }) =>
  db
    .selectFrom('sales_order')
    .select(['id', 'number', 'status', 'merged_into'])
    .where('number', '=', number)
    .orderBy('is_open', 'desc')
    .orderBy('promise_at')
    .limit(1),
)

/**
 * Channels may give out the same number: the one that waits most urgently is meant. In capitals as a second guess: caps lock and
 * input methods lose what was a capital.
 */
export async function orderByNumber(db: Reader, number: string): Promise<Extract<Meaning, { kind: 'order' }> | null> {
  const capitals = number.toUpperCase()
  const row =
    (await orderOfNumber.first(db, { number })) ?? (capitals === number ? null : await orderOfNumber.first(db, { number: capitals }))
  if (!row) return null
  if (row.merged_into !== null) return orderById(db, row.merged_into)
  return { kind: 'order', orderId: row.id, number: row.number, status: row.status }
}

export async function personById(db: Reader, id: number): Promise<Meaning | null> {
  const row = await db.selectFrom('staff').select(['id', 'name']).where('id', '=', id).where('active', '=', 1).executeTakeFirst()
  return row ? { kind: 'person', staffId: row.id, name: row.name } : null
}

export async function batchById(db: Reader, id: number): Promise<Meaning | null> {
  const row = await db.selectFrom('batch').select(['id', 'status']).where('id', '=', id).executeTakeFirst()
  return row ? { kind: 'batch', batchId: row.id, code: ownCode('batch', row.id), status: row.status } : null
}

export async function returnById(db: Reader, id: number): Promise<Meaning | null> {
  const row = await db
    .selectFrom('return_case')
    .innerJoin('sales_order', 'sales_order.id', 'return_case.order_id')
    .select(['return_case.id', 'return_case.status', 'return_case.order_id as orderId', 'sales_order.number as orderNumber'])
    .where('return_case.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { id: returnId, ...rest } = row
  return { kind: 'return', returnId, code: ownCode('return', returnId), ...rest }
}

export async function purchaseById(db: Reader, id: number): Promise<Meaning | null> {
  const row = await db
    .selectFrom('purchase_order')
    .innerJoin('supplier', 'supplier.id', 'purchase_order.supplier_id')
    .select(['purchase_order.id as purchaseId', 'supplier.name as supplier', 'purchase_order.status'])
    .where('purchase_order.id', '=', id)
    .executeTakeFirst()
  return row ? { kind: 'purchase', number: purchaseNumber(row.purchaseId), ...row } : null
}

function parcels(db: Reader) {
  return db
    .selectFrom('parcel')
    .innerJoin('sales_order', 'sales_order.id', 'parcel.order_id')
    .select(['parcel.id', 'parcel.sscc', 'parcel.order_id', 'parcel.status', 'sales_order.number'])
}
const parcelOfId = prepared({ id: aNumber() }, (db: Reader, { id }) => parcels(db).where('parcel.id', '=', id))
const parcelOfSscc = prepared({ sscc: aText() }, (db: Reader, { sscc }) => parcels(db).where('parcel.sscc', '=', sscc))

export async function parcelWhere(db: Reader, key: { readonly id: number } | { readonly sscc: string }): Promise<Meaning | null> {
  const row = 'id' in key ? await parcelOfId.first(db, key) : await parcelOfSscc.first(db, key)
  if (!row && 'sscc' in key) return parcelOfOldLabel(db, key.sscc)
  return row
    ? { kind: 'parcel', parcelId: row.id, sscc: row.sscc, orderId: row.order_id, orderNumber: row.number, status: row.status }
    : null
}

async function parcelOfOldLabel(db: Reader, sscc: string): Promise<Meaning | null> {
  const label = await db.selectFrom('old_label').select('parcel_id').where('sscc', '=', sscc).executeTakeFirst()
  const parcel = label ? await parcelWhere(db, { id: label.parcel_id }) : null
  return parcel?.kind === 'parcel' ? { ...parcel, sscc } : null
}

const places = (db: Reader) => db.selectFrom('location').select(['id', 'kind', 'code'])
const placeOfId = prepared({ id: aNumber() }, (db: Reader, { id }) => places(db).where('id', '=', id))
const placeOfCode = prepared({ codeKey: aText() }, (db: Reader, { codeKey }) => places(db).where('code_key', '=', codeKey))

/** A bin or a tote. The other places of the ledger are not there to be scanned. */
export async function placeWhere(db: Reader, key: { readonly id: number } | { readonly codeKey: string }): Promise<Meaning | null> {
  const row = 'id' in key ? await placeOfId.first(db, key) : await placeOfCode.first(db, key)
  if (row?.kind === 'bin') return { kind: 'bin', locationId: row.id, code: row.code }
  if (row?.kind === 'tote') return { kind: 'tote', locationId: row.id, code: row.code, ...(await toteContents(db, row.id)) }
  return null
}

const orderOfTote = prepared({ toteId: aNumber() }, (db: Reader, { toteId }) =>
  db
    .selectFrom('batch_order')
    .innerJoin('sales_order', 'sales_order.id', 'batch_order.order_id')
    .select(['sales_order.id', 'sales_order.number'])
    .where('batch_order.tote_id', '=', toteId),
)

const unitsInTote = prepared({ toteId: aNumber() }, (db: Reader, { toteId }) =>
  db
    .selectFrom('stock')
    .select(({ fn }) => fn.sum<number | null>('on_hand').as('units'))
    .where('location_id', '=', toteId)
    // A tote keeps an empty row of every lot that ever lay in it.
    .where('on_hand', '>', 0),
)

async function toteContents(db: Reader, toteId: number) {
  const order = await orderOfTote.first(db, { toteId })
  const stock = await unitsInTote.first(db, { toteId })
  return { orderId: order?.id ?? null, orderNumber: order?.number ?? '', units: stock?.units ?? 0 }
}
