/** What opens an order at the bench and what does not; a unit straight from the shelf. */
export const openingRefusals = {
  'pack.code_unknown': '{{scanned}} means nothing here. Look at the screen for what to scan.',
  'pack.tote_empty': 'Tote {{tote}} is empty. Scan a tote with picked goods.',
  'pack.not_picked': 'Order {{number}} is not picked yet; still to pick: {{remaining, units}}. Pick it first.',
  'pack.single_case': '{{scanned}} is a case of {{units, number}}. An order of one unit takes one {{sku}}: scan a single one.',
  'pack.single_in_work': 'Order {{number}} wants one {{sku}}, and {{holder}} has it in work. Put this unit back.',
  'pack.single_picked': 'The {{sku}} of order {{number}} is picked already. Scan its tote or its number, and put this unit back.',
  'pack.single_stopped': 'Order {{number}} wants one {{sku}} and is on hold. Put this unit back until it is released.',
  'pack.single_variant': 'This is {{sku}}. The orders of one unit want another variant, {{expected}}. Put this one back.',
  'pack.single_of_more': 'Order {{number}} wants {{sku}} together with other goods: it is picked in Pick. Put this unit back.',
  'pack.single_no_stock': 'Order {{number}} waits for {{sku}}: by the books there is none to take. Count the bin it came from.',
  'pack.single_nobody': 'No order waits for {{sku}} now. Put this unit back.',
  'pack.single_lot': 'Several lots of {{item}} are in the house. Scan the code with the lot, or press F2 and say which.',
  'pack.single_recalled': 'Lot {{scanned}} of {{item}} is recalled: nobody may get it. Put it into quarantine.',
  'pack.single_quarantined': 'Lot {{scanned}} of {{item}} waits in quarantine for a decision. Put it there.',
  'pack.single_expired': 'This {{item}} was good until {{expiresOn, calendarDay}} (lot {{scanned}}). Put it into quarantine.',
} as const

export const openingStops = {
  'pack.code_unknown': 'Unknown code',
  'pack.tote_empty': 'Empty tote',
  'pack.not_picked': 'Not picked yet',
  'pack.single_case': 'A case',
  'pack.single_in_work': 'In work already',
  'pack.single_picked': 'Picked already',
  'pack.single_stopped': 'Order on hold',
  'pack.single_variant': 'Wrong variant',
  'pack.single_of_more': 'Not alone',
  'pack.single_no_stock': 'None by the books',
  'pack.single_nobody': 'Nobody waits for it',
  'pack.single_lot': 'Which lot?',
  'pack.single_recalled': 'Recalled lot',
  'pack.single_quarantined': 'Lot in quarantine',
  'pack.single_expired': 'Expired',
} as const

/** The bench that takes single units straight from the shelf. */
export const shelf = {
  body: 'A unit from the shelf takes the most urgent order of one unit that waits for it.',
  title: 'From the shelf',
  more_one: 'and {{count, number}} more order of one unit',
  more_other: 'and {{count, number}} more orders of one unit',
  from: 'Taken from',
} as const

export const shelfSetting = {
  label: 'Pack single units straight from the shelf',
  hint: 'For a bench that stands at its goods: one scan of a unit takes its order, picks and verifies it. The bin is not scanned, so a unit from another bin is found only by a count.',
} as const
