import { refuse } from '../../refusal.ts'
import type { Meaning } from '../../scanning/contract.ts'
import { thingOf } from '../../scanning/thing.ts'
import { variantText } from '../variant-text.ts'
import type { Reserve, Stand } from './step.ts'

/** What a right scan does. */
export type ReplenishMove =
  | { readonly kind: 'bin'; readonly source: Reserve }
  | { readonly kind: 'take'; readonly source: Reserve; readonly by: number }
  | { readonly kind: 'put' }

export interface At extends Stand {
  readonly itemId: number
  readonly sku: string
  readonly faceId: number
  readonly face: string
  /** The reserve bin that is next, and the lot that is taken there; empty where nothing is. */
  readonly bin: string
  readonly lot: string
  /** Lots of the item that lie in that bin. */
  readonly lotsThere: readonly string[]
}

/** What a scan means at this step, or why it means nothing. `lot`: said by the person where the code does not name it. */
export function decideReplenish(at: At, meaning: Meaning, scanned: string, lot: string | undefined): ReplenishMove {
  if (at.step === 'over') refuse('replenish.over', { face: at.face, sku: at.sku })
  switch (meaning.kind) {
    case 'bin':
      return atPlace(at, meaning)
    case 'item':
      return ofItem(at, meaning, scanned, lot)
    case 'damaged':
      return refuse('scan.damaged', { scanned })
    case 'command':
      return refuse('scan.command_not_here', { command: meaning.command })
    case 'unknown':
    case 'tote':
    case 'order':
    case 'parcel':
    case 'person':
    case 'batch':
    case 'return':
    case 'purchase': {
      const thing = thingOf(meaning)
      return thing === null
        ? refuse('replenish.item_unknown', { scanned, expected: expectedAt(at) })
        : refuse('scan.not_here', { scanned, ...thing })
    }
  }
}

function expectedAt({ step, bin, sku, face }: At): string {
  switch (step) {
    case 'bin':
      return bin
    case 'item':
      return sku
    case 'face':
    case 'over':
      return face
  }
}

/** A full cart goes to the face before everything is taken. */
function atPlace(at: At, { locationId, code }: Extract<Meaning, { kind: 'bin' }>): ReplenishMove {
  if (locationId === at.faceId) {
    return at.inHand > 0 ? { kind: 'put' } : refuse('replenish.nothing_in_hand', { scanned: code, expected: expectedAt(at) })
  }
  if (at.source?.locationId === locationId) {
    return at.step === 'bin'
      ? { kind: 'bin', source: at.source }
      : refuse('replenish.item_next', { scanned: code, expected: at.sku, bin: at.bin })
  }
  return refuse('replenish.other_bin', { scanned: code, expected: at.step === 'item' ? at.bin : expectedAt(at) })
}

function ofItem(at: At, meaning: Extract<Meaning, { kind: 'item' }>, scanned: string, said: string | undefined): ReplenishMove {
  if (meaning.itemId !== at.itemId) {
    const variant = variantText(meaning.variant)
    refuse('replenish.other_item', {
      scanned,
      expected: expectedAt(at),
      sku: variant === '' ? meaning.sku : `${meaning.sku} (${variant})`,
    })
  }
  if (at.step === 'bin') refuse('replenish.bin_first', { scanned, expected: at.bin })
  if (at.source === null) return refuse('replenish.face_next', { scanned, expected: at.face, inHand: at.inHand })
  const lot = meaning.lot ?? said
  if (lot === undefined && at.lotsThere.length > 1) refuse('replenish.lot_needed', { item: at.sku, expected: at.lotsThere.join(', ') })
  if (lot !== undefined && at.lot !== '' && lot.toUpperCase() !== at.lot.toUpperCase()) {
    refuse('replenish.other_lot', { scanned: lot, expected: at.lot, bin: at.bin })
  }
  if (meaning.quantity > at.take) refuse('replenish.too_many', { sku: at.sku, units: meaning.quantity, left: at.take })
  return { kind: 'take', source: at.source, by: meaning.quantity }
}
