import type { Selectable } from 'kysely'
import { z } from 'zod'
import { awaitedPurchaseStatuses } from '../../domain/purchasing/status.ts'
import { contactSchema, type SupplierFields, supplierFields, type SupplierRow } from '../../domain/suppliers/contract.ts'
import type { Reader } from '../schema.ts'
import { offers } from './offers.ts'
import { theSupplier } from './save.ts'
import type { SupplierTable } from './tables.ts'

export async function supplierList(db: Reader): Promise<SupplierRow[]> {
  const rows = await db
    .selectFrom('supplier')
    .select(['id', 'name', 'currency', 'lead_time_days as leadTimeDays'])
    .where('active', '=', 1)
    .orderBy('name_key')
    .execute()
  const sold = await offers(db, {})
  const open = await db
    .selectFrom('purchase_order')
    .select(({ fn }) => ['supplier_id', fn.countAll<number>().as('orders')])
    .where('status', 'in', ['draft', ...awaitedPurchaseStatuses])
    .groupBy('supplier_id')
    .execute()
  const items = new Map<number, { all: number; only: number }>()
  for (const offer of sold) {
    const count = items.get(offer.supplierId) ?? { all: 0, only: 0 }
    items.set(offer.supplierId, { all: count.all + 1, only: count.only + (offer.onlySource ? 1 : 0) })
  }
  const openOrders = new Map(open.map((row) => [row.supplier_id, row.orders]))
  return rows.map((row) => ({
    ...row,
    items: items.get(row.id)?.all ?? 0,
    onlySource: items.get(row.id)?.only ?? 0,
    openOrders: openOrders.get(row.id) ?? 0,
  }))
}

/** What is kept as JSON was checked when it was saved; reading it checks it once more. */
const weekdays = supplierFields.shape.orderWeekdays
const contacts = z.array(contactSchema)
const checks = supplierFields.shape.inspectionChecks

export function readWeekdays(json: string): number[] {
  return weekdays.parse(JSON.parse(json))
}

/** On which days each supplier takes orders; empty: on any. */
export async function orderWeekdays(db: Reader): Promise<ReadonlyMap<number, readonly number[]>> {
  const rows = await db.selectFrom('supplier').select(['id', 'order_weekdays']).where('active', '=', 1).execute()
  return new Map(rows.map((row) => [row.id, readWeekdays(row.order_weekdays)]))
}

export function readChecks(json: string): string[] {
  return checks.parse(JSON.parse(json))
}

export function supplierFieldsOf(row: Selectable<SupplierTable>): SupplierFields {
  return {
    name: row.name,
    account: row.account,
    currency: row.currency,
    leadTimeDays: row.lead_time_days,
    minOrderMinor: row.min_order_minor,
    orderWeekdays: readWeekdays(row.order_weekdays),
    contacts: contacts.parse(JSON.parse(row.contacts)),
    address: row.address,
    note: row.note,
    inspection: row.inspection,
    inspectionChecks: readChecks(row.inspection_checks),
  }
}

export async function supplierDetail(db: Reader, id: number) {
  const row = await theSupplier(db, id)
  return { id: row.id, version: row.version, ...supplierFieldsOf(row), offers: await offers(db, { supplierId: id }) }
}
