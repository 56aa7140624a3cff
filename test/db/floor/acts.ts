import * as fc from 'fast-check'
import type { BatchKind } from '../../../domain/picking/contract.ts'
import type { CommandWord } from '../../../domain/scanning/command-codes.ts'

export const skus = ['MUG', 'CUP', 'PEN'] as const
export const bins = ['A1', 'A2', 'B1'] as const
export const totes = ['T1', 'T2', 'T3'] as const
export const stations = ['Bench 1', 'Bench 2'] as const

/** One thing that somebody does. `at` chooses among what is there: orders, batches, parcels, earlier requests. */
export type Act =
  | { readonly do: 'order'; readonly lines: readonly { readonly sku: string; readonly quantity: number }[] }
  | { readonly do: 'hold' | 'release' | 'cancel' | 'allocate'; readonly at: number }
  | { readonly do: 'cancel a unit' | 'reinstate a unit'; readonly at: number; readonly line: number }
  | { readonly do: 'split'; readonly at: number; readonly line: number }
  | { readonly do: 'merge'; readonly at: number; readonly with: number }
  | { readonly do: 'unmerge'; readonly at: number }
  | { readonly do: 'change address'; readonly at: number }
  | { readonly do: 'put back'; readonly at: number; readonly bin: string }
  | { readonly do: 'start'; readonly take: number; readonly kind: BatchKind }
  | { readonly do: 'open by unit'; readonly sku: string }
  | { readonly do: 'release wave' }
  | { readonly do: 'take released'; readonly at: number }
  | { readonly do: 'answer'; readonly at: number; readonly consent: boolean }
  | { readonly do: 'start this'; readonly at: number }
  /** So many right scans of the batch. */
  | { readonly do: 'pick'; readonly at: number; readonly times: number }
  | { readonly do: 'scan in pick' | 'scan in pack' | 'scan at the door'; readonly at: number; readonly code: string }
  | { readonly do: 'short' | 'skip' | 'undo pick' | 'takeOver' | 'abandon'; readonly at: number }
  | { readonly do: 'open'; readonly at: number; readonly takeOver: boolean; readonly partly: boolean }
  | { readonly do: 'open tote'; readonly tote: string; readonly takeOver: boolean }
  /** So many right acts at the bench. */
  | { readonly do: 'pack'; readonly at: number; readonly times: number }
  | { readonly do: 'tick'; readonly at: number; readonly done: boolean }
  | { readonly do: 'undo pack'; readonly at: number }
  | { readonly do: 'take out'; readonly at: number; readonly reason: 'damaged' | 'lot' }
  | { readonly do: 'mark lot'; readonly sku: string; readonly status: 'ok' | 'quarantined' | 'recalled' }
  | { readonly do: 'hand over' | 'undo hand-over'; readonly at: number }
  | { readonly do: 'close manifest' }
  | { readonly do: 'count'; readonly sku: string; readonly bin: string; readonly counted: number }
  | { readonly do: 'close task'; readonly at: number; readonly outcome: 'done' | 'dropped' }
  | { readonly do: 'send again'; readonly at: number }
  | { readonly do: 'restart' }

export interface Done {
  readonly act: Act
  readonly station: string
}

const at = fc.nat(40)
const sku = fc.constantFrom(...skus)
const bin = fc.constantFrom(...bins)
const tote = fc.constantFrom(...totes)
const kind = fc.constantFrom<BatchKind[]>('cluster', 'cluster', 'single_item', 'zone')
const times = fc.integer({ min: 1, max: 9 })
const word = fc.constantFrom<CommandWord[]>('UNDO', 'SHORT', 'SKIP', 'DONE', 'QTY3', 'NEWBOX', 'DAMAGED')

/** Codes are made from words when they are sent; `!SHORT` is the command barcode, `#3` the label of the third parcel. */
const code = fc.oneof(
  sku,
  bin,
  tote,
  word.map((one) => `!${one}`),
  fc.integer({ min: 1, max: 6 }).map((one) => `#${one}`),
  fc.constantFrom('CASE-OF-3', 'nonsense', 'JD0001', 'JD0002'),
)

const line = fc.record({ sku, quantity: fc.integer({ min: 1, max: 4 }) })
const lines = fc.oneof(
  { weight: 2, arbitrary: fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: (one) => one.sku }) },
  { weight: 1, arbitrary: sku.map((one) => [{ sku: one, quantity: 1 }]) },
)

export const act = fc.oneof<fc.WeightedArbitrary<Act>[]>(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('order'), lines }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('hold', 'release', 'cancel', 'allocate'), at }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('cancel a unit', 'cancel a unit', 'reinstate a unit'), at, line: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('split'), at, line: fc.nat(2) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('merge'), at, with: at }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('unmerge'), at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('change address'), at }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('put back'), at, bin }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('start'), take: fc.integer({ min: 1, max: 3 }), kind }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('open by unit'), sku }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('release wave') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take released'), at }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('answer'), at, consent: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('start this'), at }) },
  { weight: 12, arbitrary: fc.record({ do: fc.constant('pick'), at, times }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('scan in pick', 'scan in pack', 'scan at the door'), at, code }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('short', 'skip', 'undo pick', 'undo pick', 'takeOver', 'abandon'), at }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('open'), at, takeOver: fc.boolean(), partly: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('open tote'), tote, takeOver: fc.boolean() }) },
  { weight: 12, arbitrary: fc.record({ do: fc.constant('pack'), at, times }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tick'), at, done: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('undo pack'), at }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('take out'), at, reason: fc.constantFrom('damaged', 'lot') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('mark lot'), sku, status: fc.constantFrom('ok', 'ok', 'quarantined', 'recalled') }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('hand over', 'hand over', 'undo hand-over'), at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close manifest') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('count'), sku, bin, counted: fc.nat(8) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close task'), at, outcome: fc.constantFrom('done', 'dropped') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send again'), at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart') }) },
)

/** Mostly one bench works, sometimes the other one interferes. */
export const station = fc.oneof({ weight: 9, arbitrary: fc.constant(stations[0]) }, { weight: 1, arbitrary: fc.constant(stations[1]) })

export const shifts = fc.array(fc.record({ act, station }), { minLength: 30, maxLength: 80, size: 'max' })

/** Without what only makes sense alone: restarts, and counting rows around a repeat. */
export const actAtOnce = act.filter((one) => one.do !== 'restart' && one.do !== 'send again')
export const shiftsAtOnce = fc.array(fc.record({ act: actAtOnce, station }), { minLength: 20, maxLength: 50, size: 'max' })
