import { refuse } from '../refusal.ts'
import type { Meaning } from './contract.ts'

/**
 * The item as many times as was said with QTY before it. Only what the shop keeps as small parts is counted so: anything else has
 * to pass the scanner unit by unit, which is what finds the wrong one among them. A code of something else has no quantity.
 */
export function timesSaid<M extends Meaning>(meaning: M, said: number | undefined): M {
  if (said === undefined || said === 1 || meaning.kind !== 'item') return meaning
  if (meaning.smallParts !== true) refuse('scan.unit_by_unit', { sku: meaning.sku, said })
  return { ...meaning, quantity: meaning.quantity * said }
}
