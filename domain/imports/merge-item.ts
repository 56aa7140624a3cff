import type { ItemFields } from '../stock/items.ts'

/**
 * What a file says over what the shop knows: a blank cell changes nothing, barcodes are added to those that are there.
 * `keyOf` tells which barcodes are the same.
 */
export function mergeItem(known: ItemFields, file: ItemFields, keyOf: (barcode: string) => string): ItemFields {
  const told = new Map(file.barcodes.map((barcode) => [keyOf(barcode.code), barcode.quantity]))
  const knownKeys = new Set(known.barcodes.map((barcode) => keyOf(barcode.code)))
  const updated = known.barcodes.map(({ code, quantity }) => ({ code, quantity: told.get(keyOf(code)) ?? quantity }))
  const added = file.barcodes.filter((barcode) => !knownKeys.has(keyOf(barcode.code)))
  return {
    sku: known.sku,
    name: file.name || known.name,
    product: file.product || known.product,
    category: file.category || known.category,
    variant: Object.keys(file.variant).length > 0 ? file.variant : known.variant,
    barcodes: [...updated, ...added],
    weightGrams: file.weightGrams ?? known.weightGrams,
    lengthMm: file.lengthMm ?? known.lengthMm,
    widthMm: file.widthMm ?? known.widthMm,
    heightMm: file.heightMm ?? known.heightMm,
    paddingMm: file.paddingMm ?? known.paddingMm ?? null,
    flags: file.flags.length > 0 ? file.flags : known.flags,
    lotTracked: file.lotTracked || known.lotTracked,
    priceMinor: file.priceMinor ?? known.priceMinor,
  }
}

/** True where the two say the same, in whatever order. */
export function sameItem(a: ItemFields, b: ItemFields): boolean {
  return inOrder(a) === inOrder(b)
}

function inOrder(item: ItemFields): string {
  const { variant, flags, barcodes, ...plain } = item
  const codes = barcodes.map(({ code, quantity }) => `${code} ${quantity}`).sort()
  const attributes = Object.entries(variant).map(([name, value]) => `${name} ${value}`)
  return JSON.stringify([
    Object.entries(plain).sort(([one], [other]) => (one < other ? -1 : 1)),
    attributes.sort(),
    [...flags].sort(),
    codes,
  ])
}
