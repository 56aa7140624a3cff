import { ItemCollector } from './collect-items.ts'
import { skip } from './collect-orders.ts'
import { needed, optional } from './columns.ts'
import { defineFormat } from './format.ts'
import type { RowReader } from './format.ts'
import type { Skip } from './problems.ts'
import type { ImportedItem, ReadOptions } from './records.ts'
import { cut } from './row-values.ts'
import type { RowValues } from './row-values.ts'

const fields = {
  handle: needed('Handle', 'URL handle'),
  title: needed('Title'),
  type: optional('Type'),
  option1: optional('Option1 Name'),
  value1: optional('Option1 Value'),
  option2: optional('Option2 Name'),
  value2: optional('Option2 Value'),
  option3: optional('Option3 Name'),
  value3: optional('Option3 Value'),
  sku: needed('Variant SKU', 'SKU'),
  grams: optional('Variant Grams', 'Weight value (grams)'),
  price: optional('Variant Price', 'Price'),
  barcode: optional('Variant Barcode', 'Barcode'),
  needsShipping: optional('Variant Requires Shipping', 'Requires shipping'),
  giftCard: optional('Gift Card'),
}
type Meaning = keyof typeof fields
type Row = RowValues<Meaning>

const optionPairs = [
  ['option1', 'value1'],
  ['option2', 'value2'],
  ['option3', 'value3'],
] as const

/** Title, type and option names stand only in a product's first row. */
interface Product {
  readonly title: string
  readonly type: string
  readonly options: readonly string[]
}

function readProduct(row: Row, known: Product | undefined): Product {
  const title = row.shortened('title', 200) || (known?.title ?? '')
  const options = optionPairs.map(([name], at) => row.text(name, 40) || (known?.options[at] ?? ''))
  const type = row.shortened('type', 120) || (known?.type ?? '')
  return { title, type, options }
}

/** A product without variants is written as Title = Default Title. */
function readVariant(row: Row, options: readonly string[]): Record<string, string> {
  const pairs = optionPairs.map(([, value], at) => [options[at] ?? '', row.text(value, 120)] as const)
  return Object.fromEntries(
    pairs.filter(([name, value]) => name !== '' && value !== '' && !(name === 'Title' && value === 'Default Title')),
  )
}

function skipped(row: Row): Skip | null {
  if (row.raw('sku') === '' && row.raw('value1') === '' && row.raw('price') === '') return skip(row.line, 'picture_only')
  if (row.raw('giftCard').toLowerCase() === 'true') return skip(row.line, 'not_goods', { sku: row.raw('sku') })
  return row.raw('needsShipping').toLowerCase() === 'false' ? skip(row.line, 'no_shipping') : null
}

function readGrams(row: Row): number | null {
  const text = row.raw('grams')
  if (text === '') return null
  const grams = /^\d{1,7}(?:[.,]\d+)?$/.test(text) ? Math.round(Number(text.replace(',', '.'))) : null
  if (grams === null) row.problem('grams', 'quantity_bad', { value: cut(text, 80) })
  // Shopify writes nought for a weight that nobody has entered.
  return grams === 0 ? null : grams
}

function readItem(row: Row, product: Product, options: ReadOptions): Omit<ImportedItem, 'line'> {
  const barcode = row.identifier('barcode', 80)
  if (product.title === '') row.problem('title', 'value_missing')
  return {
    sku: row.neededIdentifier('sku', 80),
    name: product.title,
    product: cut(row.raw('handle'), 120),
    category: product.type,
    variant: readVariant(row, product.options),
    barcodes: barcode === '' ? [] : [{ code: barcode, quantity: 1 }],
    weightGrams: readGrams(row),
    lengthMm: null,
    widthMm: null,
    heightMm: null,
    flags: [],
    lotTracked: false,
    priceMinor: row.amount('price', options.currency, true),
  }
}

function read(options: ReadOptions): RowReader<Meaning, ImportedItem> {
  const items = new ItemCollector<Meaning>()
  const products = new Map<string, Product>()
  return {
    take(row) {
      const handle = row.raw('handle')
      const product = readProduct(row, products.get(handle))
      products.set(handle, product)
      const left = skipped(row)
      if (left === null) items.add(row, 'sku', readItem(row, product, options))
      else items.skip(left)
    },
    finish: () => items.finish(),
  }
}

export const shopifyProducts = defineFormat({ id: 'shopify-products', marks: ['Handle', 'Variant SKU'], fields, read })
/** The names that Shopify gives the same columns since 2025. */
export const shopifyProductsRenamed = defineFormat({ id: 'shopify-products', marks: ['URL handle', 'SKU', 'Title'], fields, read })
