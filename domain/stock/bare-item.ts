import type { ItemFields } from './items.ts'

/** An item of which no more is told than its code and name. */
export function bareItem(sku: string, name: string, priceMinor: number | null): ItemFields {
  return {
    sku,
    name: name === '' ? sku : name,
    product: '',
    category: '',
    variant: {},
    barcodes: [],
    weightGrams: null,
    lengthMm: null,
    widthMm: null,
    heightMm: null,
    flags: [],
    lotTracked: false,
    priceMinor,
  }
}
