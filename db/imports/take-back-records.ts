import { refuse } from '../../domain/refusal.ts'
import { replaceParts } from '../kits/replace-parts.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { saveSupplier, theSupplier } from '../suppliers/save.ts'
import { type ImportedWhat, importedWhats, kitState, leadTimeState, offerState, stateOf, supplierState } from './imported-state.ts'

/** Brings suppliers, offers and kits back to what they were; refused as a whole where somebody has changed or used one since. */
export async function takeBackRecords(tx: Writer, context: CommandContext, importId: number): Promise<number> {
  const kept = await tx
    .selectFrom('import_record')
    .select(['what', 'record_id', 'before', 'after'])
    .where('import_id', '=', importId)
    .orderBy('what')
    .orderBy('record_id')
    .execute()
  const since: (typeof kept)[number][] = []
  for (const record of kept) if (await isBuiltOn(tx, record)) since.push(record)
  const [first] = since
  if (first) refuse('import.built_on', { what: builtOn[first.what], code: await nameOf(tx, first), more: since.length - 1 })
  const inOrder = importedWhats.flatMap((what) => kept.filter((record) => record.what === what))
  for (const { what, record_id, before } of inOrder) await restore(tx, context, { what, recordId: record_id, before })
  return kept.length
}

const builtOn = { supplier: 'supplier', lead_time: 'supplier', offer: 'offer', kit: 'kit' } as const

interface Kept {
  readonly what: ImportedWhat
  readonly record_id: number
  readonly before: string | null
  readonly after: string
}

async function isBuiltOn(tx: Reader, { what, record_id, before, after }: Kept): Promise<boolean> {
  if ((await stateOf(tx, what, record_id)) !== after) return true
  return what === 'supplier' && before === null && (await isBoughtFrom(tx, record_id))
}

/** Sells something by now, or was ordered from. */
async function isBoughtFrom(tx: Reader, supplierId: number): Promise<boolean> {
  const offer = await tx.selectFrom('item_supplier').select('id').where('supplier_id', '=', supplierId).limit(1).executeTakeFirst()
  const order = await tx.selectFrom('purchase_order').select('id').where('supplier_id', '=', supplierId).limit(1).executeTakeFirst()
  const receipt = await tx.selectFrom('receipt').select('id').where('supplier_id', '=', supplierId).limit(1).executeTakeFirst()
  const material = await tx
    .selectFrom('material_source')
    .select('material_id')
    .where('supplier_id', '=', supplierId)
    .limit(1)
    .executeTakeFirst()
  return [offer, order, receipt, material].some((found) => found !== undefined)
}

async function nameOf(tx: Reader, { what, record_id }: Kept): Promise<string> {
  if (what === 'supplier' || what === 'lead_time')
    return (await tx.selectFrom('supplier').select('name').where('id', '=', record_id).executeTakeFirst())?.name ?? ''
  const ids =
    what === 'kit'
      ? [record_id]
      : (await tx.selectFrom('item_supplier').select('item_id').where('id', '=', record_id).execute()).map((row) => row.item_id)
  const item = ids.length === 0 ? undefined : await tx.selectFrom('item').select('sku').where('id', 'in', ids).executeTakeFirst()
  return item?.sku ?? ''
}

interface Restored {
  readonly what: ImportedWhat
  readonly recordId: number
  readonly before: string | null
}

async function restore(tx: Writer, context: CommandContext, { what, recordId, before }: Restored): Promise<void> {
  const was: unknown = before === null ? null : JSON.parse(before)
  switch (what) {
    case 'supplier': {
      if (was === null) return void (await tx.deleteFrom('supplier').where('id', '=', recordId).execute())
      const { active, ...supplier } = supplierState.parse(was)
      const { version } = await theSupplier(tx, recordId)
      await saveSupplier(tx, context, { id: recordId, version, supplier })
      await tx.updateTable('supplier').set({ active }).where('id', '=', recordId).execute()
      return
    }
    case 'offer': {
      if (was === null) return void (await tx.deleteFrom('item_supplier').where('id', '=', recordId).execute())
      const { code, priceMinor, currency, packSize, minQuantity, priority } = offerState.parse(was)
      const columns = { code, currency, priority, price_minor: priceMinor, pack_size: packSize, min_quantity: minQuantity }
      await tx
        .updateTable('item_supplier')
        .set((eb) => ({ ...columns, version: eb('version', '+', 1) }))
        .where('id', '=', recordId)
        .execute()
      return
    }
    case 'lead_time':
      await tx
        .updateTable('supplier')
        .set((eb) => ({ lead_time_days: leadTimeState.parse(was), version: eb('version', '+', 1) }))
        .where('id', '=', recordId)
        .execute()
      return
    case 'kit':
      await replaceParts(tx, recordId, kitState.parse(was ?? []))
  }
}
