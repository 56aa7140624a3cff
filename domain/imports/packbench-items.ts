import { handlingFlags } from '../stock/handling.ts'
import type { HandlingFlag } from '../stock/handling.ts'
import { ItemCollector } from './collect-items.ts'
import { headerKey, needed, optional } from './columns.ts'
import { defineFormat } from './format.ts'
import type { RowReader } from './format.ts'
import type { ImportedItem, ReadOptions } from './records.ts'
import { cleanCell, cut } from './row-values.ts'
import type { RowValues } from './row-values.ts'

const fields = {
  sku: needed('sku'),
  name: needed('name'),
  product: optional('product'),
  category: optional('category'),
  /** '4006381333931 | 24006381333935*6': codes, each with the units it stands for. */
  barcodes: optional('barcodes', 'barcode'),
  weight: optional('weight_g', 'weight (g)', 'weight'),
  length: optional('length_mm', 'length (mm)', 'length'),
  width: optional('width_mm', 'width (mm)', 'width'),
  height: optional('height_mm', 'height (mm)', 'height'),
  padding: optional('padding_mm', 'padding (mm)', 'padding'),
  price: optional('price'),
  flags: optional('flags', 'handling'),
  lotTracked: optional('lot_tracked', 'lot tracked'),
}
type Meaning = keyof typeof fields
type Row = RowValues<Meaning>

const mostBarcodes = 20
const variantPrefix = 'variant:'

/** Columns such as 'variant:colour' hold what tells one variant from another. */
function variantColumns(header: readonly string[]): readonly { readonly name: string; readonly position: number }[] {
  return header.flatMap((title, position) => {
    const key = headerKey(title)
    return key.startsWith(variantPrefix) ? [{ name: cut(key.slice(variantPrefix.length).trim(), 40), position }] : []
  })
}

function readBarcodes(row: Row): ImportedItem['barcodes'] {
  const written = row.identifier('barcodes', 2000)
  const codes = written.split('|').flatMap((part) => {
    const [code = '', units] = part.split('*').map((text) => text.trim())
    if (code === '') return []
    const quantity = units === undefined ? 1 : /^[1-9]\d{0,5}$/.test(units) ? Number(units) : null
    if (quantity === null || code.length > 80) row.problem('barcodes', 'barcode_bad', { value: cut(part.trim(), 80) })
    return [{ code: cut(code, 80), quantity: quantity ?? 1 }]
  })
  if (codes.length > mostBarcodes) row.problem('barcodes', 'barcode_bad', { value: cut(written, 80) })
  return codes
}

function isFlag(text: string): text is HandlingFlag {
  return handlingFlags.some((flag) => flag === text)
}

function readFlags(row: Row): HandlingFlag[] {
  const words = row.text('flags', 400).split(/[;|,]/)
  const names = words
    .map((word) =>
      word
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_'),
    )
    .filter((word) => word !== '')
  for (const name of names) if (!isFlag(name)) row.problem('flags', 'flag_unknown', { value: cut(name, 80) })
  return [...new Set(names.filter(isFlag))]
}

function readCount(row: Row, meaning: Meaning): number | null {
  return row.raw(meaning) === '' ? null : row.quantity(meaning, 0)
}

function readItem(row: Row, options: ReadOptions, variant: Record<string, string>): Omit<ImportedItem, 'line'> {
  const name = row.text('name', 200)
  if (name === '') row.problem('name', 'value_missing')
  return {
    sku: row.neededIdentifier('sku', 80),
    name,
    product: row.text('product', 120),
    category: row.text('category', 120),
    variant,
    barcodes: readBarcodes(row),
    weightGrams: readCount(row, 'weight'),
    lengthMm: readCount(row, 'length'),
    widthMm: readCount(row, 'width'),
    heightMm: readCount(row, 'height'),
    paddingMm: readCount(row, 'padding'),
    flags: readFlags(row),
    lotTracked: /^(?:1|true|yes|y)$/i.test(row.raw('lotTracked')),
    priceMinor: row.price('price', options.currency),
  }
}

function read(options: ReadOptions, header: readonly string[]): RowReader<Meaning, ImportedItem> {
  const items = new ItemCollector<Meaning>()
  const variants = variantColumns(header)
  return {
    take(row) {
      const pairs = variants.map(({ name, position }) => [name, cut(cleanCell(row.cellAt(position)), 120)] as const)
      const variant = Object.fromEntries(pairs.filter(([name, value]) => name !== '' && value !== ''))
      items.add(row, 'sku', readItem(row, options, variant))
    },
    finish: () => items.finish(),
  }
}

export const packbenchItems = defineFormat({ id: 'packbench-items', marks: ['sku', 'name'], fields, read })
