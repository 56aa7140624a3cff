import { commandCode } from '../../../domain/scanning/command-codes.ts'
import type { CallError } from '../../../domain/service/protocol.ts'
import type { TestShop } from '../shop.ts'
import { lotId, unitCode } from './lots.ts'

/** The only order that waits, of one unit, and the shop around it. */
interface SingleInHand {
  readonly shop: TestShop
  readonly orderId: number
  readonly sku: 'MUG' | 'CUP'
  /** 0 before its unit was scanned. */
  readonly parcelId: number
}

export interface ShelfMistake {
  readonly name: string
  /** Before its unit was scanned at the open bench, or after. */
  readonly at: 'shelf' | 'bench'
  /** How it has to be refused. */
  readonly code: string
  readonly make: (hand: SingleInHand) => Promise<CallError>
  readonly repair?: (hand: SingleInHand) => Promise<void>
}

type Change = (hand: SingleInHand) => Promise<unknown>

const opening = (code: (hand: SingleInHand) => string) => (hand: SingleInHand) => hand.shop.refused('packing.open', { code: code(hand) })
const rightUnit = opening(({ sku }) => unitCode(sku, 'GOOD'))
const packing = (code: (hand: SingleInHand) => string) => (hand: SingleInHand) =>
  hand.shop.refused('packing.scan', { parcelId: hand.parcelId, code: code(hand) })

const after = (change: Change, make: ShelfMistake['make']) => async (hand: SingleInHand) => {
  await change(hand)
  return make(hand)
}

const marked =
  (status: 'ok' | 'recalled', lot = 'GOOD'): ((hand: SingleInHand) => Promise<void>) =>
  async ({ shop, sku }) => {
    await shop.call('lots.mark', { lotId: await lotId(shop, sku, lot), status, reason: '' })
  }

const elsewhere = { station: 'Bench 9' }

async function giveBack({ shop }: SingleInHand): Promise<void> {
  for (const { id } of (await shop.call('picking.ready', {})).batches) await shop.call('picking.abandon', { batchId: id }, elsewhere)
}

async function lines({ shop, orderId: id }: SingleInHand) {
  return { id, lines: (await shop.call('orders.get', { id })).lines.map((line) => ({ lineId: line.id, quantity: 1 })) }
}

async function keepIt({ shop }: SingleInHand): Promise<void> {
  for (const { id } of (await shop.call('tasks.list', {})).tasks) await shop.call('tasks.close', { id, outcome: 'dropped' })
}

export const shelfMistakes: readonly ShelfMistake[] = [
  { name: 'takes another item', at: 'shelf', code: 'pack.single_nobody', make: opening(() => 'VASE') },
  { name: 'takes another variant', at: 'shelf', code: 'pack.single_variant', make: opening(({ sku }) => `${sku}-RED`) },
  { name: 'takes a case', at: 'shelf', code: 'pack.single_case', make: opening(({ sku }) => `CASE-${sku}`) },
  { name: 'does not say the lot', at: 'shelf', code: 'pack.single_lot', make: opening(({ sku }) => sku) },
  { name: 'takes another lot', at: 'shelf', code: 'pick.lot_wrong', make: opening(({ sku }) => unitCode(sku, 'OTHER', '2027-06-30')) },
  { name: 'takes a recalled lot', at: 'shelf', code: 'pack.single_recalled', make: opening(({ sku }) => unitCode(sku, 'BAD')) },
  {
    name: 'takes a unit that expired',
    at: 'shelf',
    code: 'pack.single_expired',
    make: opening(({ sku }) => unitCode(sku, 'GOOD', '2026-02-28')),
  },
  {
    name: 'takes what was just recalled',
    at: 'shelf',
    code: 'pack.single_recalled',
    make: after(marked('recalled'), rightUnit),
    repair: async (hand) => {
      await marked('ok')(hand)
      // What was promised instead goes back, so that the order gets the first lot again.
      for (const status of ['recalled', 'ok'] as const) await marked(status, 'OTHER')(hand)
    },
  },
  {
    name: 'packs what is on hold',
    at: 'shelf',
    code: 'pack.single_stopped',
    make: after(({ shop, orderId: id }) => shop.call('orders.hold', { id, reason: 'fraud', until: null }), rightUnit),
    repair: async ({ shop, orderId: id }) => {
      await shop.call('orders.release', { id })
    },
  },
  {
    name: 'packs what was cancelled',
    at: 'shelf',
    code: 'pack.single_nobody',
    make: after(async (hand) => hand.shop.call('orders.cancel', await lines(hand)), rightUnit),
    repair: async (hand) => {
      await hand.shop.call('orders.reinstate', await lines(hand))
    },
  },
  {
    name: 'packs what somebody walks for',
    at: 'shelf',
    code: 'pack.single_in_work',
    make: after(({ shop, orderId }) => shop.call('picking.start', { orderIds: [orderId] }, elsewhere), rightUnit),
    repair: giveBack,
  },
  { name: 'puts a second unit in', at: 'bench', code: 'pack.too_many', make: packing(({ sku }) => unitCode(sku, 'GOOD')) },
  { name: 'puts another item in', at: 'bench', code: 'pack.wrong_item', make: packing(() => 'VASE') },
  {
    name: 'packs on after the lot was recalled',
    at: 'bench',
    code: 'pack.lot_recalled',
    make: after(
      marked('recalled'),
      packing(() => commandCode('SKIP')),
    ),
    repair: marked('ok'),
  },
  {
    name: 'packs on after it was cancelled',
    at: 'bench',
    code: 'pack.order_changed',
    make: after(
      async (hand) => hand.shop.call('orders.cancel', await lines(hand)),
      packing(() => 'VASE'),
    ),
    repair: keepIt,
  },
]
