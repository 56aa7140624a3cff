import type { PurchaseRefusals } from '../../../domain/purchasing/contract.ts'
import type { ReorderRefusals } from '../../../domain/reorder/contract.ts'
import type { ReceivingRefusals } from '../../../domain/purchasing/receiving/contract.ts'
import type { SupplierRefusals } from '../../../domain/suppliers/contract.ts'

export const buyingRefusals = {
  'supplier.unknown': 'This supplier is not known any more. Look at the list again.',
  'supplier.stale': 'Someone else changed {{name}} in the meantime. Look at it again, then change it.',
  'supplier.name_taken': 'There is already a supplier called {{name}}. Open that one, or choose another name.',
  'supplier.has_open_orders': '{{name}} still has open purchase orders ({{orders, number}}). Close or cancel them first.',
  'supplier.does_not_sell': '{{supplier}} does not sell {{sku}}. Add it to what they sell, or buy it elsewhere.',
  'supplier.own_rate': '{{currency}} is the shop’s own currency and needs no rate.',

  'purchase.unknown': 'This purchase order is not known any more. Look at the list again.',
  'purchase.stale': 'Someone else changed {{number}} in the meantime. Look at it again, then change it.',
  'purchase.not_possible': '{{number}} is {{status, purchaseStatus}}, so it cannot be {{act, purchaseActDone}}.',
  'purchase.empty': '{{number}} orders nothing. Add a line, or cancel it.',
  'purchase.kit': 'Line {{line, number}}: {{sku}} is a kit. Order its parts, each on a line of its own.',
  'purchase.item_twice': 'Line {{line, number}}: {{sku}} stands on an earlier line. Put both quantities on one.',
  'purchase.quantity_bad': 'Line {{line, number}}: {{quantity, number}} of {{sku}} cannot be ordered. Write a whole number of at least 1.',
  'purchase.unit_unknown': 'Line {{line, number}}: “{{unit}}” is no unit that {{sku}} is ordered in. Write unit or pack.',
  'purchase.price_bad': 'Line {{line, number}}: the price of {{sku}} cannot be {{price, number}}. Write 0 or more, or leave it empty.',
  'purchase.rate_missing':
    'Line {{line, number}}: {{sku}} is priced in {{currency}}, and there is no rate to {{shopCurrency}}. Write the rate in Buy, Suppliers.',
  'purchase.item_unknown': 'Line {{line, number}}: no item is known as “{{sku}}”. Check the SKU, or add the item in Stock.',
  'purchase.line_came': 'Line {{line, number}}: {{received, number}} of {{sku}} came or were cancelled. Order at least as many.',
  'purchase.line_sent': 'Line {{line, number}}: {{sku}} was sent to the supplier. Cancel the line instead.',
  'purchase.no_supplier': 'Line {{line, number}}: nobody is known who sells {{sku}}. Add a supplier on the item’s page.',

  'reorder.min_above_max': 'The minimum ({{min, number}}) is above the maximum ({{max, number}}). Swap them.',
  'reorder.uplift_backwards': 'The last day ({{lastDay}}) is before the first ({{firstDay}}). Choose the days again.',
  'reorder.no_reason': 'Say why, so that whoever looks next knows. Write a few words.',
  'reorder.until_past': 'It would come back at once: {{until, calendarDay}} is not after today. Choose a later day.',
  'reorder.uplift_unknown': 'This uplift is not there any more. Look at the list again.',

  'receiving.unknown': 'This receipt is not there any more. Somebody has taken it back. Scan the delivery again.',
  'receiving.only_material': '{{number}} brings packing material only. Count it in on the order’s page.',
  'receiving.over': 'This is {{beyond, number}} more of {{sku}} than {{number}} waits for.',
  'receiving.unordered': '{{sku}} is not on {{number}}.',
  'receiving.lot_needed': '{{sku}} is tracked by lot, and the code names none. Type the lot and the expiry from the box.',
  'receiving.lot_stopped': 'Lot {{lot}} of {{sku}} is stopped. Do not take it in; put it aside for the supplier.',
  'receiving.expired': '{{sku}} expired on {{expiresOn, calendarDay}}. Do not take it in; put it aside for the supplier.',
  'receiving.is_done': 'The receipt of {{number}} is finished. Scan the delivery again to begin another one.',
  'receiving.wrong_stage': 'This does not fit here. Look at the screen for the next step.',
  'receiving.nothing_came': 'Nothing of {{number}} is counted yet. Scan what came, or go back.',
  'receiving.too_many': 'Only {{left, number}} of {{sku}} are left for this. Choose fewer.',
  'receiving.weight_needed': '{{sku}} is weighed in the inspection. Weigh the units that you look at.',
  'receiving.short_weight':
    '{{units, number}} of {{sku}} should weigh {{expected, grams}}, and weigh {{grams, grams}}: short weight. Say how many are bad, or weigh again.',
  'receiving.fault_units': 'Not every check of {{sku}} is ticked. Tick them, or say how many units are faulty.',
  'receiving.not_here': 'No {{sku}} of this delivery is left to put away.',
  'receiving.undo_blocked': '{{sku}} in {{bin}} is promised to an order or picked by now, so this cannot be taken back.',
  'receiving.nothing_to_undo': 'Nothing of {{number}} can be taken back.',
  'receiving.held': '{{held, number}} of {{sku}} in {{location}} belong to a receipt. Put them away or send them back in Buy, Receive.',
  'receiving.code_unknown': '{{scanned}} is no purchase order and no item. Scan the order’s code or an item.',
} as const satisfies Readonly<Record<keyof (SupplierRefusals & PurchaseRefusals & ReceivingRefusals & ReorderRefusals), string>>
