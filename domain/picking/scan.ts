import { refuse } from '../refusal.ts'
import type { Meaning } from '../scanning/contract.ts'
import { thingOf } from '../scanning/thing.ts'
import { variantText } from '../stock/variant-text.ts'
import { type LotFacts, refuseOtherLot, refuseStoppedLot } from './lot.ts'
import { type CartPlace, type CurrentTask, isCluster, type Step, stepOf, type WalkState } from './step.ts'

/** What a right scan does. */
export type PickAct =
  /** `joins`: the tote in which an earlier batch left goods of the same order. */
  | { readonly kind: 'tote'; readonly place: CartPlace; readonly toteId: number; readonly tote: string; readonly joins: boolean }
  | { readonly kind: 'bin'; readonly task: CurrentTask }
  /** The bin that the picker stands at, once more. */
  | { readonly kind: 'same_bin'; readonly bin: string }
  | { readonly kind: 'item'; readonly task: CurrentTask; readonly place: CartPlace; readonly by: number }
  | { readonly kind: 'put'; readonly task: CurrentTask; readonly place: CartPlace }

type TaskStep = Extract<Step, { readonly kind: 'bin' | 'item' | 'put' }>

/** What a scan means at this step, or why it means nothing. `scanned` is the text that was read. */
export function decidePick(state: WalkState, meaning: Meaning, scanned: string, lots: LotFacts | null): PickAct {
  const step = stepOf(state)
  if (step.kind !== 'done' && step.place.stopped !== null) {
    refuse('pick.order_stopped', { number: step.place.number, reason: step.place.stopped })
  }
  if (meaning.kind === 'damaged') refuse('scan.damaged', { scanned })
  if (step.kind === 'done') return refuse('pick.all_picked', { scanned })
  if (step.kind === 'tote') return atTote(step.place, meaning, scanned)
  if (!meansSomething(meaning)) {
    const thing = thingOf(meaning)
    if (thing !== null) refuse('scan.not_here', { scanned, ...thing })
    refuse('pick.code_unknown', { scanned, expected: expectedAt(step) })
  }
  switch (step.kind) {
    case 'bin':
      refuseStoppedLot(step.task, lots)
      return atBin(step.task, meaning, scanned)
    case 'item':
      return atItem(step, meaning, scanned, { cluster: isCluster(state.places), lots })
    case 'put':
      return atPut(step, meaning, scanned)
  }
}

function meansSomething(meaning: Meaning): boolean {
  return meaning.kind === 'item' || meaning.kind === 'bin' || meaning.kind === 'tote'
}

function expectedAt(step: TaskStep): string {
  switch (step.kind) {
    case 'bin':
      return step.task.bin
    case 'item':
      return step.task.sku
    case 'put':
      return step.place.tote
  }
}

function atTote(place: CartPlace, meaning: Meaning, scanned: string): PickAct {
  if (meaning.kind !== 'tote') return refuse('pick.tote_first', { scanned, position: place.position })
  const joins = meaning.orderId === place.orderId
  if (!joins && (meaning.orderId !== null || meaning.units > 0)) {
    refuse('pick.tote_not_empty', { tote: meaning.code, holder: meaning.orderNumber })
  }
  return { kind: 'tote', place, toteId: meaning.locationId, tote: meaning.code, joins }
}

function atBin(task: CurrentTask, meaning: Meaning, scanned: string): PickAct {
  if (meaning.kind !== 'bin') return refuse('pick.bin_first', { scanned, expected: task.bin })
  if (meaning.locationId !== task.locationId) refuse('pick.wrong_bin', { scanned: meaning.code, expected: task.bin })
  return { kind: 'bin', task }
}

interface Around {
  readonly cluster: boolean
  readonly lots: LotFacts | null
}

function atItem({ task, place }: TaskStep, meaning: Meaning, scanned: string, { cluster, lots }: Around): PickAct {
  if (meaning.kind === 'bin') {
    if (meaning.locationId !== task.locationId) refuse('pick.wrong_bin', { scanned: meaning.code, expected: task.bin })
    return { kind: 'same_bin', bin: task.bin }
  }
  if (meaning.kind === 'tote' && cluster && task.put < task.picked) return atPut({ kind: 'put', task, place }, meaning, scanned)
  refuseStoppedLot(task, lots)
  if (meaning.kind !== 'item') return refuse('pick.wrong_item', { scanned, expected: task.sku, sku: scanned })
  if (meaning.itemId !== task.itemId) refuseOtherItem(task, meaning, scanned)
  refuseOtherLot(task, meaning, lots)
  if (task.picked + meaning.quantity > task.quantity) {
    refuse('pick.too_many', { sku: task.sku, wanted: task.quantity, picked: task.picked, by: meaning.quantity, bin: task.bin })
  }
  return { kind: 'item', task, place, by: meaning.quantity }
}

function refuseOtherItem(task: CurrentTask, meaning: Extract<Meaning, { kind: 'item' }>, scanned: string): never {
  const wrong = { scanned, expected: task.sku, sku: meaning.sku }
  if (meaning.product !== '' && meaning.product === task.product) {
    refuse('pick.wrong_variant', { ...wrong, variant: variantText(meaning.variant) })
  }
  return refuse('pick.wrong_item', wrong)
}

function atPut({ task, place }: TaskStep, meaning: Meaning, scanned: string): PickAct {
  if (meaning.kind !== 'tote') return refuse('pick.put_first', { scanned, expected: place.tote })
  if (meaning.locationId !== place.toteId) refuse('pick.wrong_tote', { scanned: meaning.code, expected: place.tote })
  return { kind: 'put', task, place }
}
