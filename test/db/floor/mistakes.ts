import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import type { CallError } from '../../../domain/service/protocol.ts'
import type { TestShop } from '../shop.ts'
import { lotId, unitCode } from './lots.ts'

/** Where on its way an order is when the mistake happens. */
export type Moment = 'bin' | 'item' | 'put' | 'verify' | 'verified' | 'ticked' | 'closed' | 'labelled' | 'gone'

/** The order in hand, and what lies around it. */
export interface InHand {
  readonly shop: TestShop
  readonly orderId: number
  readonly number: string
  readonly sku: 'MUG' | 'CUP'
  /** What the order beside it on the cart is of. */
  readonly otherSku: string
  readonly batchId: number
  /** 0 before it is at the bench. */
  readonly parcelId: number
  /** Label of the parcel before; empty for the first. */
  readonly labelBefore: string
}

export interface Mistake {
  readonly name: string
  readonly at: Moment
  /** How it has to be refused. */
  readonly code: string
  readonly make: (hand: InHand) => Promise<CallError>
  /** Makes the order right again where somebody else changed it. */
  readonly repair?: (hand: InHand) => Promise<void>
}

const picking = (code: string | ((hand: InHand) => string)) => (hand: InHand) =>
  hand.shop.refused('picking.scan', { batchId: hand.batchId, code: typeof code === 'string' ? code : code(hand) })

const packing = (code: string | ((hand: InHand) => string)) => (hand: InHand) =>
  hand.shop.refused('packing.scan', { parcelId: hand.parcelId, code: typeof code === 'string' ? code : code(hand) })

const closing =
  (weightGrams: number, box: { readonly carton?: string; readonly carrier?: string } = {}) =>
  (hand: InHand) =>
    hand.shop.refused('packing.close', { parcelId: hand.parcelId, carton: 'S', weightGrams, carrier: 'POST', ...box })

const leaving = (carrier: string) => (hand: InHand) =>
  hand.shop.refused('shipping.scanOut', { carrier, code: ownCode('parcel', hand.parcelId), lastParcelId: null })

async function cancelOne({ shop, orderId }: InHand): Promise<void> {
  const { lines } = await shop.call('orders.get', { id: orderId })
  await shop.call('orders.cancel', { id: orderId, lines: lines.slice(0, 1).map(({ id }) => ({ lineId: id, quantity: 1 })) })
}

/** The customer wants it after all. */
async function keepIt({ shop, number }: InHand): Promise<void> {
  const { tasks } = await shop.call('tasks.list', {})
  for (const { id, orderNumber } of tasks) if (orderNumber === number) await shop.call('tasks.close', { id, outcome: 'dropped' })
}

async function hold({ shop, orderId }: InHand): Promise<void> {
  await shop.call('orders.hold', { id: orderId, reason: 'fraud', until: null })
}

async function release({ shop, orderId }: InHand): Promise<void> {
  await shop.call('orders.release', { id: orderId })
}

const marked =
  (status: 'ok' | 'recalled') =>
  async ({ shop, sku }: InHand) => {
    await shop.call('lots.mark', { lotId: await lotId(shop, sku, 'GOOD'), status, reason: '' })
  }

const daysLater =
  (days: number) =>
  ({ shop }: InHand) => {
    shop.clock.now += days * 86_400_000
    return Promise.resolve()
  }

/** Breaks in the hands of the packer, who says so and packs on. */
async function breakIt(hand: InHand): Promise<void> {
  await hand.shop.call('packing.scan', { parcelId: hand.parcelId, code: commandCode('DAMAGED') })
}

async function notBroken({ shop, parcelId }: InHand): Promise<void> {
  await shop.call('packing.undo', { parcelId })
}

async function moveAway({ shop, orderId: id }: InHand): Promise<void> {
  const { version, shipTo } = await shop.call('orders.get', { id })
  await shop.call('orders.changeAddress', { id, version, shipTo: { ...shipTo, line1: '2 Other Road' } })
}

/** No paper in the box says the old address. */
async function seen({ shop, parcelId }: InHand): Promise<void> {
  await shop.call('packing.scan', { parcelId, code: commandCode('DONE') })
}

async function oldLabel(hand: InHand): Promise<CallError> {
  const { sscc } = await hand.shop.call('packing.view', { parcelId: hand.parcelId })
  await moveAway(hand)
  return packing(`00${sscc}`)(hand)
}

const after = (change: (hand: InHand) => Promise<void>, make: Mistake['make']) => async (hand: InHand) => {
  await change(hand)
  return make(hand)
}

export const mistakes: readonly Mistake[] = [
  { name: 'goes to the wrong bin', at: 'bin', code: 'pick.wrong_bin', make: picking('Z9') },
  { name: 'scans the item before its bin', at: 'bin', code: 'pick.bin_first', make: picking(({ sku }) => sku) },
  { name: 'picks the wrong item', at: 'item', code: 'pick.wrong_item', make: picking('VASE') },
  { name: 'picks the wrong variant', at: 'item', code: 'pick.wrong_variant', make: picking(({ sku }) => `${sku}-RED`) },
  { name: 'picks more than a case too many', at: 'item', code: 'pick.too_many', make: picking(({ sku }) => `CASE-${sku}`) },
  { name: 'picks another lot', at: 'item', code: 'pick.lot_wrong', make: picking(({ sku }) => unitCode(sku, 'OTHER')) },
  {
    name: 'picks a unit that expired',
    at: 'item',
    code: 'pick.lot_expired',
    make: picking(({ sku }) => unitCode(sku, 'GOOD', '2026-02-28')),
  },
  { name: 'picks a unit of a recalled lot', at: 'item', code: 'pick.lot_recalled', make: picking(({ sku }) => unitCode(sku, 'BAD')) },
  {
    name: 'picks what was just recalled',
    at: 'item',
    code: 'pick.lot_recalled',
    make: after(
      marked('recalled'),
      picking(({ sku }) => sku),
    ),
    repair: marked('ok'),
  },
  { name: 'packs another lot', at: 'verify', code: 'pack.lot_wrong', make: packing(({ sku }) => unitCode(sku, 'OTHER')) },
  {
    name: 'packs a unit that expired',
    at: 'verify',
    code: 'pack.lot_expired',
    make: packing(({ sku }) => unitCode(sku, 'GOOD', '2026-02-28')),
  },
  { name: 'packs a unit of a recalled lot', at: 'verify', code: 'pack.lot_recalled', make: packing(({ sku }) => unitCode(sku, 'BAD')) },
  {
    name: 'packs what was just recalled',
    at: 'verify',
    code: 'pack.lot_recalled',
    make: after(
      marked('recalled'),
      packing(({ sku }) => sku),
    ),
    repair: marked('ok'),
  },
  {
    name: 'packs on without the unit that broke',
    at: 'verified',
    code: 'parcel.wrong_state',
    make: after(breakIt, closing(390)),
    repair: notBroken,
  },
  { name: 'closes a box that is too heavy', at: 'ticked', code: 'pack.weight_over', make: closing(690) },
  { name: 'puts fragile goods into an envelope', at: 'ticked', code: 'pack.carton_soft', make: closing(325, { carton: 'ENV' }) },
  { name: 'gives the carrier more than it takes', at: 'ticked', code: 'pack.over_limit', make: closing(390, { carrier: 'EXPRESS' }) },
  {
    name: 'sends what was recalled',
    at: 'labelled',
    code: 'ship.lot_recalled',
    make: after(marked('recalled'), leaving('POST')),
    repair: marked('ok'),
  },
  {
    name: 'sends what ran out in its box',
    at: 'labelled',
    code: 'ship.lot_expired',
    make: after(daysLater(340), leaving('POST')),
    repair: daysLater(-340),
  },
  { name: 'puts it into the wrong tote', at: 'put', code: 'pick.wrong_tote', make: picking('T9') },
  { name: 'picks on without putting down', at: 'put', code: 'pick.put_first', make: picking(({ sku }) => sku) },
  { name: 'packs the wrong item', at: 'verify', code: 'pack.wrong_item', make: packing('VASE') },
  { name: 'packs the wrong variant', at: 'verify', code: 'pack.wrong_variant', make: packing(({ sku }) => `${sku}-RED`) },
  { name: "packs another order's item", at: 'verify', code: 'pack.item_of_other_order', make: packing(({ otherSku }) => otherSku) },
  { name: 'packs a case too many', at: 'verify', code: 'pack.too_many', make: packing(({ sku }) => `CASE-${sku}`) },
  { name: 'packs too few', at: 'verify', code: 'pack.not_all_verified', make: closing(900) },
  {
    name: 'packs what was cancelled',
    at: 'verify',
    code: 'pack.order_changed',
    make: after(
      cancelOne,
      packing(({ sku }) => sku),
    ),
    repair: keepIt,
  },
  {
    name: 'packs what was put on hold',
    at: 'verify',
    code: 'pack.order_stopped',
    make: after(
      hold,
      packing(({ sku }) => sku),
    ),
    repair: release,
  },
  {
    name: 'packs on after the address was changed',
    at: 'verify',
    code: 'pack.address_changed',
    make: after(
      moveAway,
      packing(({ sku }) => sku),
    ),
    repair: seen,
  },
  { name: 'packs one too many', at: 'verified', code: 'pack.too_many', make: packing(({ sku }) => sku) },
  { name: 'leaves a check open', at: 'verified', code: 'pack.check_open', make: closing(900) },
  { name: 'closes a box that is too light', at: 'ticked', code: 'pack.weight_short', make: closing(100) },
  {
    name: 'takes the label of another parcel',
    at: 'closed',
    code: 'pack.label_of_other_parcel',
    make: packing(({ labelBefore }) => labelBefore),
  },
  { name: 'goes on without the label', at: 'closed', code: 'pack.label_first', make: packing(({ sku }) => sku) },
  { name: 'sends a box without its label', at: 'closed', code: 'ship.not_labelled', make: leaving('POST') },
  { name: 'keeps the label of the old address', at: 'closed', code: 'pack.label_outdated', make: oldLabel },
  { name: 'says DONE instead of the label', at: 'closed', code: 'pack.label_first', make: packing(commandCode('DONE')) },
  {
    name: 'packs the order twice',
    at: 'labelled',
    code: 'pack.already_packed',
    make: ({ shop, orderId }) => shop.refused('packing.open', { code: ownCode('order', orderId) }),
  },
  { name: 'gives it to the wrong carrier', at: 'labelled', code: 'ship.wrong_carrier', make: leaving('EXPRESS') },
  { name: 'sends what was cancelled', at: 'labelled', code: 'ship.order_stopped', make: after(cancelOne, leaving('POST')), repair: keepIt },
  { name: 'hands it over twice', at: 'gone', code: 'ship.already_handed_over', make: leaving('POST') },
]
