import type { CapKind } from '../../../domain/caps/cap.ts'
import type { CapDecision, CapRefusals } from '../../../domain/caps/contract.ts'
import type { KitRefusals } from '../../../domain/kits/contract.ts'
import type { OrderRefusals } from '../../../domain/orders/contract.ts'

export const capRefusals = {
  'cap.below_sold': '{{sold, units}} of {{sku}} are sold already. Say at least {{sold, number}} in total; then nothing more is sold.',
  'cap.days_reversed': 'The first day ({{from, calendarDay}}) comes after the last ({{to, calendarDay}}). Change one of them.',
  'cap.kit': '{{sku}} is a kit and leaves as its parts. Limit one of its parts.',
  'cap.note_needed': 'Say why order {{number}} may have more than the limit.',
  'cap.nothing_over': 'Order {{number}} has nothing over a limit any more. Look at it again.',
  'kit.capped': '{{sku}} has a limit, and a kit leaves as its parts. Take the limit away first.',
  'order.over_cap': '{{units, units}} of order {{number}} are over a limit. Decide about them: ship, cut or cancel.',
} as const satisfies Partial<Readonly<Record<keyof (CapRefusals & KitRefusals & OrderRefusals), string>>>

export const caps = {
  title: 'Limits',
  none: 'None: everybody may order as many as they want.',
  change: 'Change limits',
  dialog: 'Limits of {{sku}}',
  body: 'What is over a limit waits in its order for you to decide. Orders that were taken before stay.',
  kind: { customer: 'For each customer', total: 'For all together' } satisfies Readonly<Record<CapKind, string>>,
  field: { customer: 'Units for each customer', total: 'Units for all together' } satisfies Readonly<Record<CapKind, string>>,
  fieldHint: 'Empty: no limit.',
  from: 'Orders from',
  until: 'to',
  always: 'always',
  days: {
    both: '{{from}} to {{to}}',
    from: 'from {{from}}',
    to: 'to {{to}}',
  },
  atMost: '{{units, units}}',
  sold: 'Sold',
  soldOf: '{{sold, number}} of {{units, number}}',
  remaining: 'Remaining',
  held: 'Over the limit',
  heldFor: 'waits in order',
  saved: 'The limits of {{sku}} are saved',
  freed: 'The limits of {{sku}} are saved; {{units, units}} that waited go on',
  line: {
    customer: '{{over, number}} over: at most {{units, number}} for each customer, has had {{had, number}}',
    total: '{{over, number}} over: at most {{units, number}} for all together, {{had, number}} are taken',
  } satisfies Readonly<Record<CapKind, string>>,
  act: 'Decide',
  decide: {
    title: 'Order {{number}} is over a limit',
    choice: 'What becomes of it?',
    options: {
      cut_one: 'Cut to the limit: {{count, number}} unit is cancelled, the rest goes on',
      cut_other: 'Cut to the limit: {{count, number}} units are cancelled, the rest goes on',
      ship: 'Ship all of it anyway',
      cancel: 'Cancel the whole order',
    },
    note: 'Why',
    noteHint: 'It stays in the history of the order, with your name.',
    submit: { cut: 'Cut to the limit', ship: 'Ship anyway', cancel: 'Cancel the order' } satisfies Readonly<Record<CapDecision, string>>,
    done: {
      cut: 'Order {{number}} is cut to the limit: {{units, units}} cancelled',
      ship: 'Order {{number}} goes on with {{units, units}} over the limit',
      cancel: 'Order {{number}} is cancelled',
    } satisfies Readonly<Record<CapDecision, string>>,
  },
  stillHeld: 'Order {{number}} now waits because of a limit: decide about it',
} as const
