import { isDeliverable, readAddress } from './address-of.ts'
import { OrderCollector, skip } from './collect-orders.ts'
import type { Goods, OrderHead } from './collect-orders.ts'
import { needed, optional } from './columns.ts'
import { defineFormat } from './format.ts'
import type { RowReader } from './format.ts'
import type { Skip } from './problems.ts'
import type { ImportedOrder, ReadOptions } from './records.ts'
import type { RowValues } from './row-values.ts'

const shared = {
  number: needed('order-id'),
  lineId: needed('order-item-id'),
  orderedAt: needed('purchase-date'),
  paidAt: optional('payments-date'),
  promiseAt: optional('promise-date', 'latest-ship-date'),
  email: optional('buyer-email'),
  sku: needed('sku'),
  itemName: optional('product-name'),
  currency: optional('currency'),
  price: optional('item-price'),
  serviceLevel: optional('ship-service-level'),
  name: needed('recipient-name'),
  line1: needed('ship-address-1'),
  line2: optional('ship-address-2'),
  line3: optional('ship-address-3'),
  city: needed('ship-city'),
  region: optional('ship-state'),
  postcode: needed('ship-postal-code'),
  country: needed('ship-country'),
  phone: optional('ship-phone-number', 'buyer-phone-number'),
  note: optional('delivery-instructions'),
  giftWrap: optional('gift-wrap-type'),
  giftMessage: optional('gift-message-text'),
}
const unshippedFields = { ...shared, quantity: needed('quantity-to-ship') }
const newFields = { ...shared, quantity: needed('quantity-purchased') }
type Meaning = keyof typeof newFields
type Row = RowValues<Meaning>

/** Every row repeats what belongs to the order: the first one is read. */
function readHead(row: Row, options: ReadOptions): OrderHead {
  const orderedAt = row.instant('orderedAt', options.timeZone)
  if (row.raw('orderedAt') === '') row.problem('orderedAt', 'value_missing')
  const shipTo = readAddress(row, {
    name: 'name',
    company: null,
    line1: 'line1',
    line2: 'line2',
    line3: 'line3',
    city: 'city',
    region: 'region',
    postcode: 'postcode',
    country: 'country',
    phone: 'phone',
  })
  const unpaid = row.has('paidAt') && row.raw('paidAt') === ''
  return {
    channel: 'amazon',
    orderedAt: orderedAt ?? 0,
    promiseAt: row.instant('promiseAt', options.timeZone),
    shipTo,
    email: row.text('email', 200),
    serviceLevel: row.shortened('serviceLevel', 80),
    note: row.shortened('note', 2000),
    ...giftOf(row),
    currency: row.currency('currency', options.currency),
    hold: unpaid ? 'payment' : isDeliverable(shipTo) ? null : 'address',
  }
}

function giftOf(row: Row): Pick<OrderHead, 'gift' | 'giftMessage'> {
  const giftMessage = row.shortened('giftMessage', 500)
  return row.raw('giftWrap') === '' && giftMessage === '' ? {} : { gift: true, giftMessage }
}

function readGoods(row: Row, currency: string): Goods | Skip {
  if (row.raw('quantity') === '0') return skip(row.line, 'nothing_to_ship')
  const quantity = row.quantity('quantity', 1)
  // Amazon states the price of the whole line.
  const linePrice = row.amount('price', currency, true)
  return {
    externalId: row.neededIdentifier('lineId', 80),
    sku: row.neededIdentifier('sku', 80),
    name: row.shortened('itemName', 200),
    quantity,
    unitPriceMinor: linePrice === null ? null : Math.round(linePrice / quantity),
  }
}

function read(options: ReadOptions): RowReader<Meaning, ImportedOrder> {
  const orders = new OrderCollector()
  return {
    take(row) {
      const number = row.neededIdentifier('number', 80)
      const head = orders.hasHead(number) ? null : readHead(row, options)
      const goods = readGoods(row, head?.currency ?? orders.currencyOf(number) ?? options.currency)
      orders.add({ line: row.line, number, problems: row.problems, head, skipOrder: null, goods })
    },
    finish: () => orders.finish(),
  }
}

export const amazonUnshipped = defineFormat({
  id: 'amazon-unshipped',
  marks: ['order-id', 'order-item-id', 'quantity-to-ship'],
  quoting: false,
  fields: unshippedFields,
  read,
})

export const amazonNew = defineFormat({
  id: 'amazon-new',
  marks: ['order-id', 'order-item-id', 'quantity-purchased'],
  quoting: false,
  fields: newFields,
  read,
})
