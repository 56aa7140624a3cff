import { needed, optional } from './columns.ts'
import { skip } from './collect-orders.ts'
import type { Skip } from './problems.ts'
import type { RowValues } from './row-values.ts'

/** UCI Online Retail, and the names that its second edition uses. */
export const uciFields = {
  number: needed('InvoiceNo', 'Invoice'),
  sku: needed('StockCode'),
  itemName: optional('Description'),
  quantity: needed('Quantity'),
  orderedAt: needed('InvoiceDate'),
  price: needed('UnitPrice', 'Price'),
  customer: optional('CustomerID', 'Customer ID'),
  country: optional('Country'),
}
export type UciRow = RowValues<keyof typeof uciFields>
export const uciMarks = ['StockCode', 'InvoiceDate', 'Quantity']

/** A British shop. */
export const uciCurrency = 'GBP'

/** Postage, carriage, discount, manual entry, samples, bad debt, commission, fees, vouchers: booked as items, never packed. */
const notGoods = /^(?:POST|DOT|C2|D|M|S|B|CRUK|PADS|BANK CHARGES|AMAZONFEE|ADJUST\d*|TEST\d+|GIFT.*)$/i

/** Why the row sells nothing that could be packed; null when it does. */
export function uciSkip(row: UciRow): Skip | null {
  const number = row.raw('number')
  if (/^C\d/i.test(number)) return skip(row.line, 'cancelled')
  if (/^[A-Z]/i.test(number)) return skip(row.line, 'not_an_order')
  const sku = row.raw('sku')
  if (notGoods.test(sku)) return skip(row.line, 'not_goods', { sku })
  if (row.raw('quantity').startsWith('-')) return skip(row.line, 'adjustment')
  const free = /^0*(?:[.,]0*)?$/.test(row.raw('price'))
  return free && row.raw('customer') === '' ? skip(row.line, 'adjustment') : null
}
