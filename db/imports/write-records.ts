import { replaceParts } from '../kits/replace-parts.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { saveSupplier } from '../suppliers/save.ts'
import type { CheckedFile } from './checked.ts'
import { type ImportedWhat, stateOf } from './imported-state.ts'
import type { Job } from './job.ts'

type Told = Extract<CheckedFile, { kind: 'suppliers' | 'offers' | 'kits' }>

/** Writes what a file tells of suppliers, offers or kits, and keeps what was there, so that the import can be taken back. */
export async function writeRecords(tx: Writer, context: CommandContext, told: Told, importId: number, job: Job): Promise<void> {
  const total = told.added.length + told.changed.length
  let done = 0
  const keep = async (what: ImportedWhat, recordId: number, before: string | null) => {
    const after = (await stateOf(tx, what, recordId)) ?? ''
    await tx.insertInto('import_record').values({ import_id: importId, what, record_id: recordId, before, after }).execute()
    await job.pause('write', (done += 1), total)
  }
  switch (told.kind) {
    case 'suppliers':
      for (const supplier of told.added) await keep('supplier', await saveSupplier(tx, context, { id: null, version: 0, supplier }), null)
      for (const { before, after } of told.changed) {
        const was = await stateOf(tx, 'supplier', before.id)
        await saveSupplier(tx, context, { id: before.id, version: before.version, supplier: after })
        await keep('supplier', before.id, was)
      }
      return
    case 'offers':
      for (const offer of [...told.added, ...told.changed]) {
        const was = offer.before === null ? null : await stateOf(tx, 'offer', offer.before.id)
        await keep('offer', await writeOffer(tx, offer), was)
      }
      await writeLeadTimes(tx, told, keep)
      return
    case 'kits':
      for (const { kitId, after } of [...told.added, ...told.changed]) {
        const was = await stateOf(tx, 'kit', kitId)
        await replaceParts(tx, kitId, after)
        await keep('kit', kitId, was)
      }
  }
}

async function writeOffer(tx: Writer, { itemId, supplierId, before, after }: Extract<Told, { kind: 'offers' }>['added'][number]) {
  const columns = {
    code: after.code,
    price_minor: after.priceMinor,
    currency: after.currency,
    pack_size: after.packSize,
    min_quantity: after.minQuantity,
    priority: after.priority,
  }
  if (before !== null) {
    await tx
      .updateTable('item_supplier')
      .set((eb) => ({ ...columns, version: eb('version', '+', 1) }))
      .where('id', '=', before.id)
      .execute()
    return before.id
  }
  const { id } = await tx
    .insertInto('item_supplier')
    .values({ item_id: itemId, supplier_id: supplierId, ...columns, version: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** One for each supplier: the rows of a file say the same. */
async function writeLeadTimes(
  tx: Writer,
  { added, changed }: Extract<Told, { kind: 'offers' }>,
  keep: (what: ImportedWhat, recordId: number, before: string | null) => Promise<void>,
): Promise<void> {
  const days = new Map([...added, ...changed].flatMap((one) => (one.leadTimeDays === null ? [] : [[one.supplierId, one.leadTimeDays]])))
  for (const [supplierId, leadTimeDays] of days) {
    const was = await stateOf(tx, 'lead_time', supplierId)
    await tx
      .updateTable('supplier')
      .set((eb) => ({ lead_time_days: leadTimeDays, version: eb('version', '+', 1) }))
      .where('id', '=', supplierId)
      .execute()
    await keep('lead_time', supplierId, was)
  }
}
