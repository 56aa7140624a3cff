import { awaitedPurchaseStatuses } from '../../domain/purchasing/status.ts'
import { refuse } from '../../domain/refusal.ts'
import type { SupplierFields } from '../../domain/suppliers/contract.ts'
import { supplierKey } from '../../domain/suppliers/supplier-key.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'

export interface SavedSupplier {
  /** Null for a new one. */
  readonly id: number | null
  readonly version: number
  readonly supplier: SupplierFields
}

/** Refused as stale when `version` is not the one last read. */
export async function saveSupplier(tx: Writer, context: CommandContext, { id, version, supplier }: SavedSupplier): Promise<number> {
  const columns = supplierColumns(supplier)
  await refuseTaken(tx, supplier.name, id ?? 0)
  context.touch('purchasing')
  if (id === null) {
    const added = await tx
      .insertInto('supplier')
      .values({ ...columns, active: 1, version: 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    return added.id
  }
  const changed = await tx
    .updateTable('supplier')
    .set({ ...columns, version: version + 1, active: 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (Number(changed.numUpdatedRows) !== 1) refuse('supplier.stale', { name: supplier.name })
  return id
}

export function supplierColumns(supplier: SupplierFields) {
  return {
    name: supplier.name,
    name_key: supplierKey(supplier.name),
    account: supplier.account,
    currency: supplier.currency,
    lead_time_days: supplier.leadTimeDays,
    min_order_minor: supplier.minOrderMinor,
    order_weekdays: JSON.stringify([...new Set(supplier.orderWeekdays)].sort((a, b) => a - b)),
    contacts: JSON.stringify(supplier.contacts),
    address: supplier.address,
    note: supplier.note,
    inspection: supplier.inspection,
    inspection_checks: JSON.stringify(supplier.inspectionChecks),
  }
}

async function refuseTaken(tx: Reader, name: string, butId: number): Promise<void> {
  const other = await tx
    .selectFrom('supplier')
    .select('name')
    .where('name_key', '=', supplierKey(name))
    .where('id', '!=', butId)
    .executeTakeFirst()
  if (other) refuse('supplier.name_taken', { name: other.name })
}

/** Goods that are under way must arrive somewhere: one with open orders stays. */
export async function retireSupplier(tx: Writer, context: CommandContext, id: number): Promise<void> {
  const supplier = await theSupplier(tx, id)
  const open = await tx
    .selectFrom('purchase_order')
    .select(({ fn }) => fn.countAll<number>().as('orders'))
    .where('supplier_id', '=', id)
    .where('status', 'in', ['draft', ...awaitedPurchaseStatuses])
    .executeTakeFirstOrThrow()
  if (open.orders > 0) refuse('supplier.has_open_orders', { name: supplier.name, orders: open.orders })
  await tx.updateTable('supplier').set({ active: 0 }).where('id', '=', id).execute()
  context.touch('purchasing')
}

export async function theSupplier(db: Reader, id: number) {
  const row = await db.selectFrom('supplier').selectAll().where('id', '=', id).executeTakeFirst()
  return row ?? refuse('supplier.unknown', { id })
}
