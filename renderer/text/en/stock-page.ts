/** The page of one item. */
export const itemPage = {
  open: 'Open the page',
  numbers: 'Numbers of this item',
  onHand: 'On hand',
  allocated: 'Allocated',
  available: 'Available',
  onOrder: 'On order',
  backordered: 'Backordered',
  quarantined: 'Quarantined',
  value: 'Value',
  valueUnknown: 'Not known',
  valueWhy: 'no receipt had a cost',
  average: '{{money}} a unit',
  behind: {
    onHand: 'Where all of it lies',
    allocated: 'Who holds it',
    available: 'Where it is free',
    onOrder: 'Purchase orders that bring it',
    backordered: 'Orders that wait for it',
    quarantined: 'What may not go out',
  },
  setAside: {
    receipt: 'rejected in receipt',
    return: 'came back with return',
    hand: 'set aside by hand',
    lot: 'of the stopped lot',
  },
  nothing: 'Nothing.',
  waitsFor: 'for order',
  overCap: '{{units, number}} over a limit',
  noDay: 'no day is known',
  expected: 'expected on {{day}}',
  overTime: 'On hand in the last 90 days, units',
  reorderPoint: 'Reorder point {{units, number}}',
  noReorderPoint: 'No reorder point yet',
} as const

/** An item that is made of items. */
export const kitTexts = {
  title: 'Made of',
  none: 'It is picked as itself.',
  change: 'Change',
  dialog: 'What is {{sku}} made of?',
  parts: 'Parts, one a line',
  hint: 'Units and SKU, for example “2 MUG-BLUE”. Orders that come from now on are picked by these parts.',
  free: '{{units, number}} free',
  available_one: 'Enough for one.',
  available_other: 'Enough for {{count, number}}.',
} as const

/** Quarantine, scrap, release. */
export const setAside = {
  adjust: 'Adjust',
  takeBack: 'Take it back',
  takeBackMove: 'Take back move {{id}}',
  tookBack: 'The move is taken back',
  from: 'From',
  units: 'How many units',
  title: { quarantine: 'Quarantine {{sku}}', scrap: 'Scrap {{sku}}', release: 'Release {{sku}}' },
  body: {
    quarantine: 'Units that may not go out until somebody decides. What was promised of them is promised anew.',
    scrap: 'Units that are thrown away. What was promised of them is promised anew.',
    release: 'Units that may go out again. They serve the orders that wait.',
  },
  act: { quarantine: 'Quarantine', scrap: 'Scrap', release: 'Release' },
  done: {
    quarantine: '{{units, units}} of {{sku}} in quarantine',
    scrap: '{{units, units}} of {{sku}} scrapped',
    release: '{{units, units}} of {{sku}} released to {{to}}',
  },
} as const

export const recallTexts = {
  open: 'Who got it',
  title: 'Lot {{lot}}',
  all: 'All units of',
  save: 'Save as CSV',
  saved_one: 'One parcel is in {{path}}.',
  saved_other: '{{count, number}} parcels are in {{path}}.',
  customers_one: 'One parcel went to a customer: write to them',
  customers_other: '{{count, number}} parcels went to customers: write to them',
  nobody: 'Nobody got any of it.',
  here: 'Parcels that are still here',
  waiting_one: 'One parcel is still here: take it out',
  waiting_other: '{{count, number}} parcels are still here: take them out',
  noParcel: 'None of it is in a parcel.',
  house: 'Still in the house',
  nothingHere: 'Nothing of it is left here.',
  column: {
    order: 'Order',
    sent: 'Left',
    units: 'Units',
    customer: 'Customer',
    contact: 'E-mail, phone',
    address: 'Address',
    parcel: 'Parcel',
  },
} as const
