import type { ImportCounts, ImportSource } from '../../domain/imports/contract.ts'
import { refuse } from '../../domain/refusal.ts'
import { theShop } from '../settings/shop.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import type { CheckedFile } from './checked.ts'
import { checkFile, countsOf, problemsOf, theReading } from './check-file.ts'
import { fileHash } from './file-hash.ts'
import type { Job } from './job.ts'
import { keepListings } from './keep-listings.ts'
import { readFile } from './read-file.ts'
import { addItems, changeItems } from './write-items.ts'
import { writeRecords } from './write-records.ts'
import { writeOrders } from './write-orders.ts'
import { writeStock } from './write-stock.ts'

interface Asked {
  readonly source: ImportSource
  readonly mode: 'all_or_none' | 'good_ones'
}

/** Takes a file over: all of it or its good records, in this one transaction. What is here already stays untouched. */
export async function runImport(
  tx: Writer,
  context: CommandContext,
  { source, mode }: Asked,
  job: Job,
): Promise<{ importId: number | null; counts: ImportCounts }> {
  await waitForOtherImports(tx, context)
  const shop = await theShop(tx)
  const file = await readFile(source, shop, job)
  const reading = theReading(file)
  const checked = await checkFile(tx, file, reading, { source, shop, lockFor: context.store }, job)
  const counts = countsOf(reading, checked, problemsOf(reading, checked))
  if (mode === 'all_or_none' && counts.badRows > 0) refuse('import.bad_rows', { rows: counts.badRows })
  if (changesNothing(checked)) {
    if (reading.kind === 'stock') await keepListings(tx, reading.records)
    return { importId: null, counts }
  }
  const { id: importId } = await tx
    .insertInto('import')
    .values({
      kind: reading.kind,
      format: file.plan.known?.format.id ?? '',
      file_name: source.fileName,
      file_hash: fileHash(source.bytes),
      at: context.now,
      staff_id: context.staffId,
      status: 'done',
      counts: JSON.stringify(counts),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const newItemIds = await addItems(tx, checked.kind === 'items' ? checked.added : checked.newItems, importId, job)
  switch (checked.kind) {
    case 'orders':
      await writeOrders(tx, context, checked.added, { importId, shop }, job)
      break
    case 'items':
      await changeItems(tx, checked.changed, importId, job)
      break
    case 'stock':
      await writeStock(tx, context, [...checked.added, ...checked.changed], { importId, newItemIds }, job)
      if (reading.kind === 'stock') await keepListings(tx, reading.records)
      break
    case 'suppliers':
    case 'offers':
    case 'kits':
      await writeRecords(tx, context, checked, importId, job)
      break
  }
  context.subject('import', importId)
  context.touch('imports', 'items', 'stock', 'orders', 'tasks', 'purchasing')
  return { importId, counts }
}

/** Orders that the channel tells differently now stay as they are. */
function changesNothing(checked: CheckedFile): boolean {
  return checked.added.length === 0 && (checked.kind === 'orders' || checked.changed.length === 0)
}

/** Two stations with the same file: the second sees what the first has written. */
async function waitForOtherImports(tx: Writer, { store }: CommandContext): Promise<void> {
  await tx
    .insertInto('counter')
    .values({ name: 'import', value: 0 })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  await tx
    .selectFrom('counter')
    .select('value')
    .where('name', '=', 'import')
    .$if(store.locksRows, (query) => query.forUpdate())
    .execute()
}
