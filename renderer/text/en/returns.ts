import type { RefusalCode } from '../../../domain/refusals.ts'
import type { ReturnRefusals } from '../../../domain/returns/contract.ts'

export const returns = {
  opened: 'Return {{code}} of order {{number}}',
} as const

export const returnStates = {
  authorised: 'Expected',
  received: 'Received',
  dispositioned: 'Done',
  voided: 'Voided',
} as const

export const returnRefusals = {
  'returns.unknown': 'No return is known as “{{code}}”. Scan its label again, or the code of the order.',
  'returns.code_unknown': '{{scanned}} means nothing here. Scan a return label, an order or a parcel; at the bench an item or a bin.',
  'returns.not_shipped': 'Nothing of order {{number}} was sent yet: it is {{status, orderStatus}}. Cancel it instead of taking it back.',
  'returns.nothing_left': 'All that was sent of order {{number}} is back or announced already. Open the return that there is.',
  'returns.never_sent': '{{sku}} was never sent with order {{number}}. Put it aside and ask the customer.',
  'returns.lot_never_sent': 'Lot {{lot}} of {{sku}} was never sent with order {{number}}. Put it aside and ask the customer.',
  'returns.more_than_sent':
    'More {{sku}} than order {{number}} got: sent {{sent, units}}, already back {{returned, units}}. Put this one aside.',
  'returns.announced_before':
    'Another return of order {{number}} waits for {{sku}}; {{left, units}} can still be announced. Open that one.',
  'returns.over': 'Return {{code}} is over ({{status, returnStatus}}). If more came, make a new return of the order.',
  'returns.other_return': '{{scanned}} is not of an item. Finish return {{code}} or leave it, then scan the next label.',
  'returns.nothing_received': 'Nothing of return {{code}} came yet. Scan what came.',
  'returns.nothing_to_decide': 'There is nothing to decide on in return {{code}}. Scan what came first.',
  'returns.undecided': 'Return {{code}} has {{units, units}} in quarantine. Restock, scrap or send them back first.',
  'returns.undo_blocked': '{{sku}} in bin {{bin}} is promised to other orders by now. It stays restocked.',
  'returns.nothing_to_undo': 'There is nothing to undo in return {{code}}.',
  'returns.held': 'Returns have still to decide on {{held, units}} of {{sku}} in quarantine. Decide in Returns.',
  'returns.hand_over_kept': 'Goods of this parcel of order {{number}} came back in a return. Undo what was received first.',
} as const satisfies Readonly<Record<keyof ReturnRefusals, string>>

/** In two or three words, to be read from two metres. */
export const returnStops = {
  'returns.code_unknown': 'Not known here',
  'returns.never_sent': 'Never sent',
  'returns.lot_never_sent': 'Another lot',
  'returns.more_than_sent': 'More than sent',
  'returns.over': 'Already done',
  'returns.other_return': 'Another code',
  'returns.nothing_received': 'Nothing came',
  'returns.nothing_to_decide': 'Scan an item',
  'returns.undecided': 'Decide first',
  'returns.undo_blocked': 'Cannot undo',
  'returns.nothing_to_undo': 'Nothing to undo',
} as const satisfies Partial<Readonly<Record<RefusalCode, string>>>
