import * as fc from 'fast-check'
import { rejectReasons, type RejectReason } from '../../../domain/purchasing/receiving/contract.ts'
import { type Act, act, actAtOnce, bins, type Done, skus, station } from './acts.ts'

/** What moves stock beside orders: deliveries, counts, kits, and hands. `at` chooses among what is there. */
export type StockAct =
  | { readonly do: 'buy'; readonly lines: readonly { readonly sku: string; readonly quantity: number }[] }
  | { readonly do: 'send purchase' | 'close purchase' | 'receive' | 'undo receipt'; readonly at: number }
  /** So many right acts at the receiving bench. */
  | { readonly do: 'take in'; readonly at: number; readonly times: number }
  | { readonly do: 'scan in receipt'; readonly at: number; readonly code: string; readonly beyond: 'keep' | 'quarantine' }
  | { readonly do: 'reject'; readonly at: number; readonly units: number; readonly reason: RejectReason }
  | { readonly do: 'send back'; readonly at: number; readonly units: number; readonly to: 'supplier' | 'scrap' }
  | { readonly do: 'open count'; readonly bin: string }
  | { readonly do: 'scan in count'; readonly at: number; readonly sku: string; readonly units: number }
  | { readonly do: 'undo count' | 'finish count' | 'drop count'; readonly at: number }
  | { readonly do: 'decide count'; readonly at: number; readonly outcome: 'book' | 'again' }
  | { readonly do: 'move'; readonly at: number; readonly to: string; readonly units: number }
  | { readonly do: 'scrap'; readonly at: number; readonly units: number }
  | { readonly do: 'take back a move'; readonly at: number }
  | { readonly do: 'adjust'; readonly sku: string; readonly place: string; readonly counted: number; readonly lot: string }
  | { readonly do: 'make kit'; readonly kit: string; readonly parts: readonly { readonly sku: string; readonly quantity: number }[] }
  | { readonly do: 'order kits'; readonly kit: string; readonly units: number; readonly with: string }

export type AnyAct = Act | StockAct

export const kits = ['SET', 'PAIR'] as const
export const lotted = 'TEA'
const at = fc.nat(40)
const few = fc.integer({ min: 1, max: 3 })
const goods = fc.constantFrom(...skus, lotted)
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
  { weight: 4, arbitrary: fc.record({ do: fc.constant('buy'), lines: bought }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('send purchase'), at }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('receive'), at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo receipt', 'undo receipt', 'close purchase'), at }) },
  { weight: 10, arbitrary: fc.record({ do: fc.constant('take in'), at, times: fc.integer({ min: 1, max: 9 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('scan in receipt'), at, code, beyond: fc.constantFrom('keep', 'quarantine') }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('reject'), at, units: few, reason: fc.constantFrom(...rejectReasons) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send back'), at, units: few, to: fc.constantFrom('supplier', 'scrap') }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('open count'), bin: place }) },
  { weight: 10, arbitrary: fc.record({ do: fc.constant('scan in count'), at, sku: goods, units: few }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constantFrom('finish count', 'finish count', 'finish count', 'undo count', 'drop count'), at }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('decide count'), at, outcome: fc.constantFrom('book', 'again') }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('move'), at, to: anywhere, units: few }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('scrap'), at, units: few }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('take back a move'), at }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('adjust'), sku: goods, place: anywhere, counted: fc.nat(6), lot: fc.constantFrom('L1', 'L2') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('make kit'), kit, parts }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('order kits'), kit, units: few, with: goods }) },
)

const mixed = (floor: fc.Arbitrary<Act>) =>
  fc.record({ act: fc.oneof<fc.WeightedArbitrary<AnyAct>[]>({ weight: 1, arbitrary: floor }, { weight: 1, arbitrary: stockAct }), station })

export interface DoneAny extends Omit<Done, 'act'> {
  readonly act: AnyAct
}

export const stockDays: fc.Arbitrary<readonly DoneAny[]> = fc.array(mixed(act), { minLength: 40, maxLength: 90, size: 'max' })
export const stockDaysAtOnce: fc.Arbitrary<readonly DoneAny[]> = fc.array(mixed(actAtOnce), { minLength: 25, maxLength: 55, size: 'max' })
