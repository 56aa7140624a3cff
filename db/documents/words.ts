const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** What documents say in the shop's language; English is the one there is. */
export const documentWords = {
  from: 'From',
  shipTo: 'Ship to',
  parcel: 'Parcel',
  weight: 'Weight',
  order: 'Order',
  nOfM: (n: number, m: number) => `${n} of ${m}`,
  telephone: (number: string) => `Tel. ${number}`,
  internalNumber: 'Internal number: valid in this shop only, not a registered SSCC',
  labelTitle: (order: string, parcel: number) => `Shipping label ${order}, parcel ${parcel}`,

  slipTitle: (order: string, parcel: number) => `Packing slip ${order}, parcel ${parcel}`,
  quantity: 'Quantity',
  item: 'Item',
  sku: 'SKU',
  note: 'Note',
  ofOrdered: (ordered: number) => `of ${ordered} ordered`,
  unitsInParcel: (units: number) => (units === 1 ? '1 item in this parcel' : `${units} items in this parcel`),
  orderNumber: (number: string) => `Order ${number}`,
  /** Takes 'YYYY-MM-DD'. */
  orderedOn: (day: string) => `Ordered on ${longDay.format(new Date(`${day}T00:00:00Z`))}`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
} as const
