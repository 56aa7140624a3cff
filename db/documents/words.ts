import type { CodeKind, PrinterKind } from '../../domain/documents/contract.ts'
import { commandQuantity, type CommandWord } from '../../domain/scanning/command-codes.ts'

const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

interface CommandText {
  readonly title: string
  readonly subtitle: string
}

/** The quantities speak for themselves. */
const commands: Partial<Record<CommandWord, CommandText>> = {
  UNDO: { title: 'Undo', subtitle: 'Takes the last act back' },
  SHORT: { title: 'Short', subtitle: 'Too few in this bin' },
  SKIP: { title: 'Skip', subtitle: 'To the end of the walk' },
  NEWBOX: { title: 'New box', subtitle: 'Starts another parcel' },
  REPRINT: { title: 'Reprint', subtitle: 'Prints the label again' },
  DONE: { title: 'Done', subtitle: 'Finishes this step' },
  DAMAGED: { title: 'Damaged', subtitle: 'Takes a broken unit out' },
  PICK: { title: 'Pick', subtitle: 'Goes to Pick' },
  PACK: { title: 'Pack', subtitle: 'Goes to the packing bench' },
  SHIP: { title: 'Ship', subtitle: 'Goes to Ship' },
}

/** What documents say in the shop's language; English is the one there is. */
const paperNames: Readonly<Record<string, string>> = {
  '4x6in': '4 × 6 in (102 × 152 mm)',
  '100x150mm': '100 × 150 mm',
  a4: 'A4',
  letter: 'US Letter',
}

export const documentWords = {
  testTitle: (kind: PrinterKind) => `Test page: ${{ label: 'shipping labels', slip: 'packing slips', sheet: 'sheets of codes' }[kind]}`,
  paperName: (paper: string) => paperNames[paper] ?? paper,
  testSteps: ['All four sides of the frame are there:', 'the right paper is in.', 'The line is 50 mm long:', 'nothing is scaled.'],
  fiftyMillimetres: '50 mm',
  from: 'From',
  shipTo: 'Ship to',
  parcel: 'Parcel',
  weight: 'Weight',
  weightComputed: (weight: string) => `${weight} (computed from the items, not weighed)`,
  order: 'Order',
  nOfM: (n: number, m: number) => `${n} of ${m}`,
  telephone: (number: string) => `Tel. ${number}`,
  internalNumber: 'Internal number: valid in this shop only, not a registered SSCC',
  labelTitle: (order: string, parcel: number) => `Shipping label ${order}, parcel ${parcel}`,

  returnTo: 'Return to',
  returnBand: 'Return',
  returnLabelTitle: (code: string) => `Return label ${code}`,
  returnNumber: 'Return',
  returnHow: 'How to send it back',
  /** The customer may own neither printer nor scale: nothing here needs one. */
  returnSteps: [
    '1. Put the items into a firm box, in their own wrapping where you still have it.',
    '2. Fill the box so that nothing moves inside, and put this page on top.',
    '3. Close the box, take old labels off, and stick the return label flat on its largest side.',
    '4. Hand it in, and keep the receipt until you hear from us.',
  ],
  returnHolds: 'This return is for',
  returnAny: 'One or more of these',
  units: (units: number, name: string) => `${units} × ${name}`,
  moreItems: (more: number) => `and ${more} more`,

  evidenceTitle: (order: string, parcel: string) => `Packing evidence ${order}, parcel ${parcel}`,
  evidence: 'Packing evidence',
  contents: 'Contents, as scanned',
  checks: 'Checks',
  scans: 'Scans',
  label: 'Label',
  carton: 'Carton',
  packed: 'Packed',
  labelled: 'Labelled',
  handedOver: 'Handed over',
  tracking: 'Tracking',
  by: (person: string, at: string) => [person, at].filter((text) => text !== '').join(', '),
  lot: (code: string, units: number) => `${units} × lot ${code}`,
  verifiedOf: (verified: number, expected: number) => `${verified} of ${expected}`,
  listVersion: (name: string, version: number) => `${name}, version ${version}`,
  checkDone: 'Done',
  checkOpen: 'Open',
  checkSkipped: 'Does not apply',
  withPhoto: 'Picture below',
  stopsCount: (count: number) => (count === 1 ? '1 wrong scan or answer was stopped.' : `${count} wrong scans or answers were stopped.`),
  photoOf: (text: string) => `Picture: ${text}`,
  slipTitle: (order: string, parcel: number) => `Packing slip ${order}, parcel ${parcel}`,
  quantity: 'Quantity',
  item: 'Item',
  sku: 'SKU',
  note: 'Note',
  giftMessage: 'A message for you',
  ofOrdered: (ordered: number) => `of ${ordered} ordered`,
  unitsInParcel: (units: number) => (units === 1 ? '1 item in this parcel' : `${units} items in this parcel`),
  orderNumber: (number: string) => `Order ${number}`,
  /** Takes 'YYYY-MM-DD'. */
  orderedOn: (day: string) => `Ordered on ${longDay.format(new Date(`${day}T00:00:00Z`))}`,
  codesTitle: (kind: CodeKind) =>
    ({ totes: 'Totes', bins: 'Bins', items: 'Items', staff: 'Staff badges', commands: 'Commands', scanner: 'Scanner test' })[kind],
  place: (kind: 'bin' | 'tote', zone: string) => [kind === 'bin' ? 'Bin' : 'Tote', zone].filter((text) => text !== '').join(' · '),
  badge: 'Staff badge',
  scannerTest: { title: 'Scanner test', subtitle: 'Settings, This station' },
  command: (word: CommandWord): CommandText => {
    const quantity = commandQuantity(word)
    return commands[word] ?? { title: `Quantity ${quantity}`, subtitle: `Counts ${quantity} at once` }
  },

  purchaseTitle: (number: string) => `Purchase order ${number}`,
  supplier: 'Supplier',
  deliverTo: 'Deliver to',
  supplierCode: 'Your code',
  price: 'Price',
  amount: 'Amount',
  total: (total: string) => `Total ${total}`,
  account: (number: string) => `Account ${number}`,
  /** Takes 'YYYY-MM-DD'. */
  expectedOn: (day: string) => `Expected on ${longDay.format(new Date(`${day}T00:00:00Z`))}`,

  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
} as const
