import { refuse } from '../../domain/refusal.ts'
import type { ImportCounts, ImportSource } from '../../domain/imports/contract.ts'
import type { Problem } from '../../domain/imports/problems.ts'
import type { FileReading } from '../../domain/imports/read-rows.ts'
import type { Shop } from '../../domain/settings/contract.ts'
import type { Store } from '../dialect/store.ts'
import type { Reader } from '../schema.ts'
import type { CheckedFile } from './checked.ts'
import { checkItems } from './check-items.ts'
import { checkKits } from './check-kits.ts'
import { checkOffers } from './check-offers.ts'
import { checkOrders } from './check-orders.ts'
import { checkStock } from './check-stock.ts'
import { checkSuppliers } from './check-suppliers.ts'
import type { Job } from './job.ts'
import { columnNamed, type ReadFile } from './read-file.ts'

interface Asked {
  readonly source: ImportSource
  readonly shop: Shop
  readonly lockFor: Store | null
}

/** Holds what a file says against what is here. */
export function checkFile(db: Reader, file: ReadFile, reading: FileReading, asked: Asked, job: Job): Promise<CheckedFile> {
  const { createMissingItems } = asked.source
  const column = (meaning: string) => columnNamed(file.plan, meaning)
  switch (reading.kind) {
    case 'orders':
      return checkOrders(db, reading.records, { createMissingItems, currency: asked.shop.currency, skuColumn: column('sku') }, job)
    case 'items':
      return checkItems(db, reading.records, column('barcodes') || column('barcode'), job)
    case 'stock': {
      const columns = { sku: column('sku'), bin: column('bin'), lot: column('lot'), quantity: column('quantity') || column('onHand') }
      return checkStock(db, reading.records, { createMissingItems, columns, lockFor: asked.lockFor }, job)
    }
    case 'suppliers':
      return checkSuppliers(db, reading.records, { currency: asked.shop.currency, columns: { currency: column('currency') } })
    case 'offers': {
      const [sku, supplier, price] = [column('sku'), column('supplier'), column('price')]
      const columns = { sku, supplier, price, currency: column('currency'), leadTime: column('leadTime') }
      return checkOffers(db, reading.records, { currency: asked.shop.currency, columns }, job)
    }
    case 'kits':
      return checkKits(db, reading.records, { columns: { kit: column('kit'), part: column('part') } })
  }
}

/** The file's own problems and those that only the database shows, by line. */
export function problemsOf(reading: FileReading, checked: CheckedFile): readonly Problem[] {
  return checked.problems.length === 0 ? reading.problems : [...reading.problems, ...checked.problems].sort((a, b) => a.line - b.line)
}

export function countsOf(reading: FileReading, checked: CheckedFile, problems: readonly Problem[]): ImportCounts {
  const added = checked.added.length
  const changed = checked.changed.length
  return {
    rows: reading.rows,
    badRows: new Set(problems.map((problem) => problem.line)).size,
    skippedRows: reading.skips.length,
    records: added + changed + checked.unchanged,
    added,
    changed,
    unchanged: checked.unchanged,
    newItems: checked.kind === 'items' ? added : checked.newItems.length,
  }
}

/** The records of a file that can be read as a whole; refused with its reason where it cannot. */
export function theReading(file: ReadFile): FileReading {
  if (file.refusal !== null) refuse(file.refusal.code, file.refusal.params)
  if (file.reading === null) throw new Error('a file without a refusal has been read')
  return file.reading
}
