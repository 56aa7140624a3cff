/** What happened to an order; the keys are the data service's (db/orders/history.ts). */
export const history = {
  ordered: 'Ordered',
  imported: 'Imported from {{file}}',
  held: 'Put on hold',
  prioritised: 'Priority changed',
  released: 'Released',
  cancelled: 'Units cancelled',
  address_changed: 'Address changed',
  split: 'A part was split off',
  merged: 'Other orders go with it',
  unmerged: 'Merged orders taken apart',
  put_back: 'Cancelled units put back',
  picked: '{{units, units}} picked',
  packed: 'Packed',
  labelled: 'Label on the box',
  handed_over: 'Handed over to {{carrier}}',
} as const
