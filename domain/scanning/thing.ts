import type { Meaning } from './contract.ts'

export type Thing = 'item' | 'bin' | 'tote' | 'order' | 'parcel' | 'person' | 'batch' | 'return' | 'purchase'

/** What a code names, to say it where it means nothing now; null where it names nothing. */
export function thingOf(meaning: Meaning): { readonly what: Thing; readonly name: string } | null {
  switch (meaning.kind) {
    case 'item':
      return { what: 'item', name: meaning.sku }
    case 'bin':
    case 'tote':
    case 'batch':
    case 'return':
      return { what: meaning.kind, name: meaning.code }
    case 'order':
      return { what: 'order', name: meaning.number }
    case 'purchase':
      return { what: 'purchase', name: meaning.number }
    case 'parcel':
      return { what: 'parcel', name: meaning.orderNumber }
    case 'person':
      return { what: 'person', name: meaning.name }
    case 'command':
    case 'damaged':
    case 'unknown':
      return null
  }
}
