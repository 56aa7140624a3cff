import type { ChannelRefusals } from '../../../domain/channels/contract.ts'
import type { StockFormat } from '../../../domain/channels/formats.ts'

export const channelRefusals = {
  'channel.location_needed':
    'Shopify counts stock by location, and nobody said which one this is. Write its name in Settings, Channels, or import an inventory file of Shopify once.',
  'channel.nothing_to_offer':
    'There is nothing that {{channel}} could be told. Import its products first, so that their names there are known.',
  'channel.file_gone': 'This stock file of {{channel}} is not kept any more. Save a new one.',
} as const satisfies Readonly<Record<keyof ChannelRefusals, string>>

export const channels = {
  channel: 'Channel',
  buffer: 'Buffer, units',
  save: 'Save stock file',
  saved_one: 'The stock file of {{channel}} is in {{path}}: {{count, number}} item, {{changed, number}} changed',
  saved_other: 'The stock file of {{channel}} is in {{path}}: {{count, number}} items, {{changed, number}} changed',
  onlyChanged: 'Only what changed',
  list: 'Stock for {{channel}}',
  facts_one: '{{count, number}} item, {{units, units}} to offer',
  facts_other: '{{count, number}} items, {{units, units}} to offer',
  factChanged: '{{changed, number}} changed',
  leftOut_one: '{{count, number}} item is left out: nobody knows what the channel calls it',
  leftOut_other: '{{count, number}} items are left out: nobody knows what the channel calls them',
  last: 'Last file',
  never: 'No file was saved yet',
  empty: 'Nothing to offer yet',
  emptyBody: 'Items that the channel knows appear here with what it may sell: what is free, less the buffer, within their limits.',
  changedOnly: 'what changed since the last file',
  column: {
    available: 'Available, units',
    buffer: 'Buffer, units',
    limitLeft: 'Left of the limit, units',
    offered: 'To offer, units',
    before: 'Last file, units',
  },
  changed: 'Changed',
  isNew: 'New',
  locationTitle: 'Which place is this in Shopify?',
  toSettings: 'Open Settings, Channels',
  own: 'own',
  bufferAct: 'Buffer of the item',
  bufferDialog: 'Buffer of {{sku}}',
  bufferField: 'Units that stay unsold in every channel',
  bufferFieldHint: 'Empty: each channel’s own buffer.',
  bufferSaved: 'The buffer of {{sku}} is saved',
  format: {
    'shopify-inventory': 'Shopify inventory',
    'amazon-quantity': 'Amazon quantities',
    csv: 'CSV',
  } satisfies Readonly<Record<StockFormat, string>>,
  settings: {
    title: 'Channels',
    hint: 'What each channel is told to offer, in Stock under Channels: what is free, less the buffer.',
    name: 'Channel',
    format: 'File',
    buffer: 'Buffer, units',
    location: 'Location in Shopify',
    locationHint: 'As in its own file',
    none: 'None: every channel is told what is free, without a buffer.',
    add: 'Add a channel',
    remove: 'Remove {{channel}}',
  },
} as const
