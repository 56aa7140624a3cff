import { needed, optional } from './columns.ts'
import { skip } from './collect-orders.ts'
import type { FileRefusal } from './file-refusals.ts'
import { defineFormat } from './format.ts'
import type { RowReader } from './format.ts'
import type { Problem, Skip } from './problems.ts'
import type { ImportedStock, ReadOptions, Reading } from './records.ts'
import type { RowValues } from './row-values.ts'
import type { PlaceRole } from '../stock/locations.ts'
import { skuKey } from '../stock/sku-key.ts'

/** One row, one count: the same item, bin and lot twice is a problem of the later row. */
class StockCollector<Meaning extends string> {
  readonly #records: ImportedStock[] = []
  readonly #problems: Problem[] = []
  readonly #skips: Skip[] = []
  readonly #lineOf = new Map<string, number>()
  #rows = 0

  skip(skipped: Skip): void {
    this.#rows++
    this.#skips.push(skipped)
  }

  /** `meaning` is the column of the SKU. */
  add(row: RowValues<Meaning>, meaning: Meaning, stock: Omit<ImportedStock, 'line'>): void {
    this.#rows++
    const key = JSON.stringify([skuKey(stock.sku), skuKey(stock.bin), stock.lot])
    const earlier = this.#lineOf.get(key)
    if (earlier !== undefined) row.problem(meaning, 'repeated', { value: stock.sku, line: earlier })
    else if (row.problems.length === 0) this.#lineOf.set(key, row.line)
    this.#problems.push(...row.problems)
    if (row.problems.length === 0) this.#records.push({ ...stock, line: row.line })
  }

  *finish(refusal: FileRefusal | null): Generator<void, Reading<ImportedStock>, void> {
    yield
    return { records: this.#records, problems: this.#problems, skips: this.#skips, rows: this.#rows, refusal }
  }
}

const packbenchFields = {
  sku: needed('sku'),
  bin: needed('bin', 'location'),
  quantity: needed('quantity', 'on hand'),
  lot: optional('lot'),
  expires: optional('expires', 'expires on'),
  aisle: optional('aisle'),
  bay: optional('bay'),
  role: optional('used as', 'bin role', 'role'),
}

/** Both or neither: half a place is none. */
function standsOf(row: RowValues<keyof typeof packbenchFields>): Pick<ImportedStock, 'stands'> {
  const said = (['aisle', 'bay'] as const).filter((part) => row.raw(part) !== '')
  return said.length === 0 ? {} : { stands: { aisle: row.quantity('aisle', 1), bay: row.quantity('bay', 1) } }
}

const roleWords: readonly (readonly [PlaceRole, readonly string[]])[] = [
  ['face', ['pick face', 'face', 'pick']],
  ['reserve', ['reserve', 'bulk']],
  ['closed', ['not for orders', 'closed']],
]

/** What the bin is for, where the file says it. */
function roleOf(row: RowValues<keyof typeof packbenchFields>): Pick<ImportedStock, 'role'> {
  const said = row.raw('role')
  if (said === '') return {}
  const role = roleWords.find(([, words]) => words.includes(said.toLowerCase()))?.[0]
  if (role === undefined)
    row.problem('role', 'choice_bad', { value: said.slice(0, 80), choices: roleWords.map(([, [word]]) => word).join(', ') })
  return role === undefined ? {} : { role }
}

function readPackbench(options: ReadOptions): RowReader<keyof typeof packbenchFields, ImportedStock> {
  const stock = new StockCollector<keyof typeof packbenchFields>()
  return {
    take(row) {
      if (row.raw('quantity') === '') return stock.skip(skip(row.line, 'not_counted'))
      const bin = row.identifier('bin', 80) || (options.bin ?? '')
      if (bin === '') row.problem('bin', 'value_missing')
      const sku = row.neededIdentifier('sku', 80)
      const quantity = row.quantity('quantity', 0)
      stock.add(row, 'sku', {
        sku,
        bin,
        quantity,
        lot: row.identifier('lot', 80),
        expiresOn: row.day('expires'),
        ...standsOf(row),
        ...roleOf(row),
      })
    },
    finish: () => stock.finish(null),
  }
}

export const packbenchStock = defineFormat({
  id: 'packbench-stock',
  marks: ['sku', 'bin', 'quantity'],
  fields: packbenchFields,
  read: readPackbench,
})

const shopifyFields = {
  sku: needed('SKU'),
  handle: optional('Handle'),
  title: optional('Title'),
  option1: optional('Option1 Name'),
  value1: optional('Option1 Value'),
  option2: optional('Option2 Name'),
  value2: optional('Option2 Value'),
  option3: optional('Option3 Name'),
  value3: optional('Option3 Value'),
  hsCode: optional('HS Code'),
  origin: optional('COO'),
  location: needed('Location'),
  bin: optional('Bin name'),
  counted: optional('On hand (new)'),
  onHand: needed('On hand (current)', 'On hand'),
}
type ShopifyRow = RowValues<keyof typeof shopifyFields>

const optionColumns = ['option1', 'value1', 'option2', 'value2', 'option3', 'value3'] as const

function listingOf(row: ShopifyRow): NonNullable<ImportedStock['listing']> {
  const [handle, title, hsCode, origin, bin] = [row.raw('handle'), row.raw('title'), row.raw('hsCode'), row.raw('origin'), row.raw('bin')]
  return { handle, title, options: optionColumns.map((column) => row.raw(column)), hsCode, origin, bin, location: row.raw('location') }
}

/** Shopify always writes what it believes; a row with a new count alone is one that it is to be told, as our own file tells it. */
function isForShopify(row: ShopifyRow): boolean {
  return row.raw('onHand') === '' && row.raw('counted') !== ''
}

/** The corrected count where someone has entered one, else what Shopify believes. */
function onHandOf(row: ShopifyRow): number {
  return row.quantity(row.raw('counted') === '' ? 'onHand' : 'counted', 0)
}

/** Counts of two places cannot be put into one warehouse: the person says which one this is. */
function severalLocations(locations: ReadonlySet<string>): FileRefusal | null {
  return locations.size < 2 ? null : { code: 'import.location_needed', params: { locations: [...locations].slice(0, 50).join(' | ') } }
}

function readShopify(options: ReadOptions): RowReader<keyof typeof shopifyFields, ImportedStock> {
  const stock = new StockCollector<keyof typeof shopifyFields>()
  const locations = new Set<string>()
  return {
    take(row) {
      const location = row.raw('location')
      locations.add(location)
      if (options.location !== null && location !== options.location) return stock.skip(skip(row.line, 'other_location', { location }))
      if (row.raw('onHand').toLowerCase() === 'not stocked') return stock.skip(skip(row.line, 'not_stocked'))
      if (isForShopify(row)) return stock.skip(skip(row.line, 'for_channel'))
      const bin = row.identifier('bin', 80) || (options.bin ?? '')
      if (bin === '') row.problem('bin', 'value_missing')
      const counted = { sku: row.neededIdentifier('sku', 80), bin, quantity: onHandOf(row) }
      stock.add(row, 'sku', { ...counted, lot: '', expiresOn: null, listing: listingOf(row) })
    },
    finish: () => stock.finish(options.location === null ? severalLocations(locations) : null),
  }
}

/** One row a variant and location. */
export const shopifyInventory = defineFormat({
  id: 'shopify-inventory',
  marks: ['Handle', 'SKU', 'Location', 'On hand (current)'],
  fields: shopifyFields,
  read: readShopify,
})
