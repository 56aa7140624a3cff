import * as fc from 'fast-check'
import { rejectReasons, type RejectReason } from '../../../domain/purchasing/receiving/contract.ts'
import { type Act, act, actAtOnce, bins, type Done, skus, station } from './acts.ts'

/** What moves stock beside orders: deliveries, counts, kits, and hands. `at` chooses among what is there. */
export type StockAct =
  | { readonly stock: 'buy'; readonly lines: readonly { readonly sku: string; readonly quantity: number }[] }
  | { readonly stock: 'send purchase' | 'close purchase' | 'receive' | 'undo receipt'; readonly at: number }
  /** So many right acts at the receiving bench. */
  | { readonly stock: 'take in'; readonly at: number; readonly times: number }
  | { readonly stock: 'scan in receipt'; readonly at: number; readonly code: string; readonly beyond: 'keep' | 'quarantine' }
  | { readonly stock: 'reject'; readonly at: number; readonly units: number; readonly reason: RejectReason }
  | { readonly stock: 'send back'; readonly at: number; readonly units: number; readonly to: 'supplier' | 'scrap' }
  | { readonly stock: 'open count'; readonly bin: string }
  /** So many right acts of somebody who counts; the last one books. */
  | { readonly stock: 'count right'; readonly at: number; readonly bin: string; readonly times: number }
  | { readonly stock: 'scan in count'; readonly at: number; readonly sku: string; readonly units: number }
  | { readonly stock: 'undo count' | 'finish count' | 'drop count'; readonly at: number }
  | { readonly stock: 'decide count'; readonly at: number; readonly outcome: 'book' | 'again' }
  | { readonly stock: 'move'; readonly at: number; readonly to: string; readonly units: number }
  | { readonly stock: 'scrap'; readonly at: number; readonly units: number }
  | { readonly stock: 'take back a move'; readonly at: number }
  /** Nothing of it lies anywhere any more: it may become a kit. */
  | { readonly stock: 'lose all' | 'find what was lost'; readonly sku: string }
  | { readonly stock: 'adjust'; readonly sku: string; readonly place: string; readonly counted: number; readonly lot: string }
  | { readonly stock: 'make kit'; readonly kit: string; readonly parts: readonly { readonly sku: string; readonly quantity: number }[] }
  | { readonly stock: 'order kits'; readonly kit: string; readonly units: number; readonly with: string }

export type AnyAct = Act | StockAct

export const kits = ['SET', 'PAIR'] as const
export const lotted = 'TEA'
/** One or two of it lie in a bin: it can be an item now, and a kit then. */
export const rare = 'VASE'
const at = fc.nat(40)
const few = fc.integer({ min: 1, max: 3 })
const goods = fc.constantFrom(...skus, lotted, rare)
const place = fc.constantFrom(...bins)
const anywhere = fc.constantFrom(...bins, 'QUARANTINE', 'RECEIVING')
const kit = fc.constantFrom(...kits)
const code = fc.oneof(goods, place, fc.constantFrom('!UNDO', '!DONE', '!DONE', 'CASE-OF-3', 'SET', 'nonsense'))
const parts = fc.uniqueArray(fc.record({ sku: fc.constantFrom(...skus), quantity: few }), { maxLength: 3, selector: ({ sku }) => sku })
const bought = fc.uniqueArray(fc.record({ sku: goods, quantity: fc.integer({ min: 1, max: 5 }) }), {
  minLength: 1,
  maxLength: 3,
  selector: ({ sku }) => sku,
})

const stockAct = fc.oneof<fc.WeightedArbitrary<StockAct>[]>(
  { weight: 4, arbitrary: fc.record({ stock: fc.constant('buy'), lines: bought }) },
  { weight: 4, arbitrary: fc.record({ stock: fc.constant('send purchase'), at }) },
  { weight: 5, arbitrary: fc.record({ stock: fc.constant('receive'), at }) },
  { weight: 2, arbitrary: fc.record({ stock: fc.constantFrom('undo receipt', 'undo receipt', 'close purchase'), at }) },
  { weight: 10, arbitrary: fc.record({ stock: fc.constant('take in'), at, times: fc.integer({ min: 1, max: 9 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ stock: fc.constant('scan in receipt'), at, code, beyond: fc.constantFrom('keep', 'quarantine') }),
  },
  { weight: 3, arbitrary: fc.record({ stock: fc.constant('reject'), at, units: few, reason: fc.constantFrom(...rejectReasons) }) },
  { weight: 3, arbitrary: fc.record({ stock: fc.constant('send back'), at, units: few, to: fc.constantFrom('supplier', 'scrap') }) },
  { weight: 3, arbitrary: fc.record({ stock: fc.constant('open count'), bin: place }) },
  { weight: 6, arbitrary: fc.record({ stock: fc.constant('count right'), at, bin: place, times: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 6, arbitrary: fc.record({ stock: fc.constant('scan in count'), at, sku: goods, units: few }) },
  {
    weight: 6,
    arbitrary: fc.record({ stock: fc.constantFrom('finish count', 'finish count', 'finish count', 'undo count', 'drop count'), at }),
  },
  { weight: 2, arbitrary: fc.record({ stock: fc.constant('decide count'), at, outcome: fc.constantFrom('book', 'again') }) },
  { weight: 7, arbitrary: fc.record({ stock: fc.constant('move'), at, to: anywhere, units: few }) },
  { weight: 3, arbitrary: fc.record({ stock: fc.constant('scrap'), at, units: few }) },
  { weight: 5, arbitrary: fc.record({ stock: fc.constant('take back a move'), at }) },
  { weight: 6, arbitrary: fc.record({ stock: fc.constantFrom('lose all', 'find what was lost'), sku: fc.constant(rare) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      stock: fc.constant('adjust'),
      sku: goods,
      place: anywhere,
      counted: fc.nat(6),
      lot: fc.constantFrom('L1', 'L2'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ stock: fc.constant('make kit'), kit, parts }) },
  { weight: 3, arbitrary: fc.record({ stock: fc.constant('make kit'), kit: fc.constant(rare), parts }) },
  { weight: 5, arbitrary: fc.record({ stock: fc.constant('order kits'), kit, units: few, with: goods }) },
)

/** Right work on orders, so that days get as far as the van. */
const work = fc.oneof<fc.WeightedArbitrary<Act>[]>(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('start'), take: few, kind: fc.constant('cluster') }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('pick'), at, times: fc.integer({ min: 5, max: 14 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('open'), at, takeOver: fc.boolean(), partly: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('pack'), at, times: fc.integer({ min: 5, max: 14 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('hand over'), at }) },
)

const mixed = (floor: fc.Arbitrary<Act>) =>
  fc.record({
    act: fc.oneof<fc.WeightedArbitrary<AnyAct>[]>(
      { weight: 3, arbitrary: floor },
      { weight: 5, arbitrary: stockAct },
      { weight: 3, arbitrary: work },
    ),
    station,
  })

export interface DoneAny extends Omit<Done, 'act'> {
  readonly act: AnyAct
}

export const stockDays: fc.Arbitrary<readonly DoneAny[]> = fc.array(mixed(act), { minLength: 40, maxLength: 90, size: 'max' })
export const stockDaysAtOnce: fc.Arbitrary<readonly DoneAny[]> = fc.array(mixed(actAtOnce), { minLength: 25, maxLength: 55, size: 'max' })
