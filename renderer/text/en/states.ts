import { lotStates } from './lots.ts'
import type { HoldReason, QueueTab } from '../../../domain/orders/contract.ts'
import type { OrderStatus } from '../../../domain/orders/status.ts'
import type { ParcelStatus } from '../../../domain/packing/contract.ts'
import type { BatchStatus, ShortReason, TaskStatus } from '../../../domain/picking/contract.ts'
import type { PurchaseAct } from '../../../domain/purchasing/possible.ts'
import type { PurchaseStatus } from '../../../domain/purchasing/status.ts'
import type { ReturnStatus } from '../../../domain/returns/status.ts'
import type { CauseKind } from '../../../domain/stock/moves.ts'
import type { LocationKind } from '../../../domain/stock/locations.ts'
import type { HandlingFlag } from '../../../domain/stock/handling.ts'
import type { LotStatus } from '../../../domain/stock/lot.ts'
import { returnStates } from './returns.ts'

/** The words of every state, the same wherever it is shown. */
export const states = {
  order: {
    open: 'Open',
    allocated: 'Ready',
    partly_allocated: 'Partly ready',
    backordered: 'Backordered',
    picking: 'Picking',
    picked: 'Picked',
    packed: 'Packed',
    shipped: 'Shipped',
    delivered: 'Delivered',
    on_hold: 'On hold',
    cancelled: 'Cancelled',
    merged: 'Merged',
  },
  queue: {
    ready: 'Ready',
    late: 'Late',
    today: 'Due today',
    backordered: 'Backordered',
    on_hold: 'On hold',
    picking: 'Picking',
    packed: 'Packed',
    shipped: 'Shipped',
    all: 'All',
  },
  hold: {
    payment: 'Payment',
    address: 'Address',
    fraud: 'Fraud check',
    stock: 'Stock',
    delay_consent: 'Consent to a delay',
    customer: 'Customer asked',
    other: 'Other reason',
    cap: 'Limit',
  },
  parcel: {
    open: 'Open',
    closed: 'Closed',
    labelled: 'Labelled',
    handed_over: 'Handed over',
    delivered: 'Delivered',
    lost: 'Lost',
    returned: 'Returned',
    voided: 'Voided',
  },
  return: returnStates,
  batch: { released: 'Released', picking: 'Picking', picked: 'Picked', closed: 'Closed', abandoned: 'Given back' },
  purchase: {
    draft: 'Draft',
    sent: 'Sent',
    confirmed: 'Confirmed',
    partly_received: 'Partly received',
    received: 'Received',
    closed: 'Closed',
    cancelled: 'Cancelled',
  },
  purchaseActDone: {
    edit: 'changed',
    send: 'sent',
    confirm: 'confirmed',
    receive: 'received',
    close: 'closed',
    cancel: 'cancelled',
    reopen: 'opened again',
  },
  task: { open: 'Open', picked: 'Picked', short: 'Short', cancelled: 'Cancelled' },
  short: { not_there: 'Not there', damaged: 'Damaged', wrong_item_in_bin: 'Another item is in the bin', other: 'Another reason' },
  location: {
    bin: 'Bin',
    receiving: 'Receiving',
    quarantine: 'Quarantine',
    staging: 'Staging',
    tote: 'Tote',
    supplier: 'Supplier',
    customer: 'Customer',
    adjustment: 'Adjustment',
    scrap: 'Scrap',
    cart: 'Cart of single units',
  },
  lot: lotStates,
  cause: {
    import: 'Import',
    adjustment: 'Adjustment',
    count: 'Count',
    scrap: 'Scrapped',
    quarantine: 'Quarantined',
    release: 'Released from quarantine',
    transfer: 'Transfer',
    pick: 'Pick',
    unpick: 'Pick undone',
    pack: 'Pack',
    unpack: 'Pack undone',
    hand_over: 'Hand-over',
    take_back_hand_over: 'Hand-over undone',
    take_out: 'Taken out at the bench',
    undo_take_out: 'Put into the parcel again',
    put_back: 'Put back',
    return_receive: 'Returned',
    return_restock: 'Return restocked',
    return_scrap: 'Return scrapped',
    return_to_supplier: 'Return to supplier',
    take_back_return: 'Return undone',
    receive: 'Received',
    receive_reject: 'Rejected at receipt',
    put_away: 'Put away',
    supplier_return: 'Sent back to supplier',
    receive_scrap: 'Rejected and scrapped',
    take_back_receipt: 'Receipt undone',
    replenish: 'Face filled',
    take_back_replenish: 'Filling taken back',
    seed: 'Sample data',
  },
  reason: {
    count: 'Counted',
    found: 'Found',
    lost: 'Lost',
    damaged: 'Damaged',
    expired: 'Expired',
    sample: 'Sample or own use',
    opening: 'Opening stock',
    other: 'Another reason',
  },
  flag: {
    fragile: 'Fragile',
    this_side_up: 'This side up',
    do_not_stack: 'Do not stack',
    liquid: 'Liquid',
    battery: 'Battery',
    perishable: 'Perishable',
    heavy: 'Heavy',
    sharp: 'Sharp',
    hygiene_seal: 'Hygiene seal',
    small_parts: 'Small parts, counted with QTY',
  },
  role: { owner: 'Owner', packer: 'Packer' },
  basis: { channel: 'Promised by the channel', shop_hours: 'The shop’s own promise' },
} as const satisfies {
  readonly purchase: Readonly<Record<PurchaseStatus, string>>
  readonly purchaseActDone: Readonly<Record<PurchaseAct, string>>
  readonly order: Readonly<Record<OrderStatus, string>>
  readonly queue: Readonly<Record<QueueTab, string>>
  readonly hold: Readonly<Record<HoldReason, string>>
  readonly parcel: Readonly<Record<ParcelStatus, string>>
  readonly return: Readonly<Record<ReturnStatus, string>>
  readonly batch: Readonly<Record<BatchStatus, string>>
  readonly task: Readonly<Record<TaskStatus, string>>
  readonly short: Readonly<Record<ShortReason, string>>
  readonly location: Readonly<Record<LocationKind, string>>
  readonly lot: Readonly<Record<LotStatus, string>>
  readonly cause: Readonly<Record<CauseKind, string>>
  readonly reason: Readonly<Record<string, string>>
  readonly flag: Readonly<Record<HandlingFlag, string>>
  readonly role: Readonly<Record<string, string>>
  readonly basis: Readonly<Record<string, string>>
}
