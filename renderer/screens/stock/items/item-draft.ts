import type { ItemFields } from '../../../../domain/stock/items.ts'
import type { Output } from '../../../api/calls.ts'

/** An item while it is edited: the variant as a list of rows, the price as it is typed. */
export interface ItemDraft extends Omit<ItemFields, 'variant' | 'barcodes' | 'flags'> {
  readonly attributes: readonly { readonly key: string; readonly value: string }[]
  readonly barcodes: readonly { readonly code: string; readonly quantity: number }[]
  readonly flags: readonly ItemFields['flags'][number][]
}

export const emptyDraft: ItemDraft = {
  sku: '',
  name: '',
  product: '',
  category: '',
  attributes: [],
  barcodes: [],
  weightGrams: null,
  lengthMm: null,
  widthMm: null,
  heightMm: null,
  paddingMm: null,
  flags: [],
  lotTracked: false,
  minLifeDays: null,
  priceMinor: null,
}

export function draftOf(item: Output<'items.get'>): ItemDraft {
  const {
    sku,
    name,
    product,
    category,
    variant,
    barcodes,
    weightGrams,
    lengthMm,
    widthMm,
    heightMm,
    paddingMm = null,
    flags,
    lotTracked,
    minLifeDays = null,
    priceMinor,
  } = item
  const attributes = Object.entries(variant).map(([key, value]) => ({ key, value }))
  return {
    sku,
    name,
    product,
    category,
    attributes,
    barcodes,
    weightGrams,
    lengthMm,
    widthMm,
    heightMm,
    paddingMm,
    flags,
    lotTracked,
    minLifeDays,
    priceMinor,
  }
}

/** As the data service takes it; rows that were left empty are dropped. */
export function fieldsOf({ attributes, ...draft }: ItemDraft): ItemFields {
  const variant = Object.fromEntries(
    attributes.map(({ key, value }) => [key.trim(), value.trim()] as const).filter(([key, value]) => key !== '' && value !== ''),
  )
  return { ...draft, variant, flags: [...draft.flags], barcodes: draft.barcodes.filter(({ code }) => code.trim() !== '') }
}
