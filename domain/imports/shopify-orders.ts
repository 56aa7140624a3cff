import type { HoldReason } from '../orders/contract.ts'
import type { Address } from '../settings/contract.ts'
import { isDeliverable, readAddress } from './address-of.ts'
import { OrderCollector, skip } from './collect-orders.ts'
import type { Goods, OrderHead } from './collect-orders.ts'
import { needed, optional } from './columns.ts'
import { defineFormat } from './format.ts'
import type { RowReader } from './format.ts'
import type { Skip } from './problems.ts'
import type { ImportedOrder, ReadOptions } from './records.ts'
import type { RowValues } from './row-values.ts'

const fields = {
  number: needed('Name'),
  email: optional('Email'),
  payment: optional('Financial Status'),
  fulfilment: optional('Fulfillment Status'),
  cancelledAt: optional('Cancelled at'),
  risk: optional('Risk Level'),
  currency: optional('Currency'),
  serviceLevel: optional('Shipping Method'),
  orderedAt: needed('Created at'),
  note: optional('Notes'),
  tags: optional('Tags'),
  quantity: needed('Lineitem quantity'),
  itemName: optional('Lineitem name'),
  price: optional('Lineitem price'),
  sku: needed('Lineitem sku'),
  needsShipping: optional('Lineitem requires shipping'),
  lineFulfilment: optional('Lineitem fulfillment status'),
  name: needed('Shipping Name'),
  company: optional('Shipping Company'),
  line1: needed('Shipping Address1', 'Shipping Street'),
  line2: optional('Shipping Address2'),
  city: needed('Shipping City'),
  region: optional('Shipping Province', 'Shipping Province Name'),
  postcode: optional('Shipping Zip'),
  country: needed('Shipping Country'),
  phone: optional('Shipping Phone'),
  buyerPhone: optional('Phone'),
}
type Row = RowValues<keyof typeof fields>

const unpaid = new Set(['pending', 'partially_paid', 'expired', 'unpaid'])

/** An authorised payment counts as paid: the clock of the order runs from the authority to charge. */
function holdOf(row: Row, shipTo: Address): HoldReason | null {
  const payment = row.raw('payment').toLowerCase()
  if (row.raw('risk').toLowerCase() === 'high') return 'fraud'
  if (unpaid.has(payment)) return 'payment'
  // The file does not say which lines the money went back for.
  if (payment === 'partially_refunded') return 'customer'
  return isDeliverable(shipTo) ? null : 'address'
}

function skipOrder(row: Row): Skip | null {
  const payment = row.raw('payment').toLowerCase()
  if (row.raw('cancelledAt') !== '' || payment === 'voided') return skip(row.line, 'cancelled')
  if (payment === 'refunded') return skip(row.line, 'refunded')
  return row.raw('fulfilment').toLowerCase() === 'fulfilled' ? skip(row.line, 'fulfilled') : null
}

function readHead(row: Row, options: ReadOptions): OrderHead | null {
  // Only an order's first row has its date; the others repeat the name, sometimes the e-mail.
  if (row.raw('orderedAt') === '') return null
  const address = readAddress(row, {
    name: 'name',
    company: 'company',
    line1: 'line1',
    line2: 'line2',
    line3: null,
    city: 'city',
    region: 'region',
    postcode: 'postcode',
    country: 'country',
    phone: 'phone',
  })
  const shipTo = address.phone === '' ? { ...address, phone: row.identifier('buyerPhone', 60) } : address
  return {
    channel: 'shopify',
    orderedAt: row.instant('orderedAt', options.timeZone) ?? 0,
    promiseAt: null,
    shipTo,
    email: row.text('email', 200),
    serviceLevel: row.shortened('serviceLevel', 80),
    note: row.shortened('note', 2000),
    ...saidInTags(row),
    currency: row.currency('currency', options.currency),
    hold: holdOf(row, shipTo),
  }
}

const mostTags = 100

/** The shop's own marks on an order: 'gift', 'eco', and what it calls its customers. */
function saidInTags(row: Row): Pick<OrderHead, 'eco' | 'gift' | 'tags'> {
  const tags = row
    .raw('tags')
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '' && tag.length <= 80)
    .slice(0, mostTags)
  const has = (mark: string) => tags.some((tag) => tag.toLowerCase() === mark)
  return { ...(has('eco') ? { eco: true } : {}), ...(has('gift') ? { gift: true } : {}), ...(tags.length === 0 ? {} : { tags }) }
}

function readGoods(row: Row, currency: string): Goods | Skip {
  if (row.raw('needsShipping').toLowerCase() === 'false') return skip(row.line, 'no_shipping')
  if (row.raw('lineFulfilment').toLowerCase() === 'fulfilled') return skip(row.line, 'fulfilled')
  // An edited order keeps the removed line with a quantity of nought.
  if (row.raw('quantity') === '0') return skip(row.line, 'nothing_to_ship')
  return {
    sku: row.neededIdentifier('sku', 80),
    name: row.shortened('itemName', 200),
    quantity: row.quantity('quantity', 1),
    unitPriceMinor: row.amount('price', currency, true),
  }
}

function read(options: ReadOptions): RowReader<keyof typeof fields, ImportedOrder> {
  const orders = new OrderCollector()
  return {
    take(row) {
      const number = row.neededIdentifier('number', 80)
      const head = readHead(row, options)
      const goods = readGoods(row, head?.currency ?? orders.currencyOf(number) ?? options.currency)
      const whole = head === null ? null : skipOrder(row)
      orders.add({ line: row.line, number, problems: row.problems, head, skipOrder: whole, goods })
    },
    finish: () => orders.finish(),
  }
}

export const shopifyOrders = defineFormat({
  id: 'shopify-orders',
  marks: ['Name', 'Lineitem quantity', 'Lineitem name'],
  fields,
  read,
})
