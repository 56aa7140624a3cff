import { describe, expect, test } from 'vitest'
import type { ImportedOrder } from '../../../domain/imports/records.ts'
import { exampleText, problemLines, readText, skipLines } from './read-text.ts'

function ordersOf(name: string): readonly ImportedOrder[] {
  const reading = readText(exampleText(name))
  if (reading.kind !== 'orders') throw new Error(`${name} holds ${reading.kind}`)
  return reading.records
}

const noAddress = { name: '', company: '', line1: '', line2: '', line3: '', city: '', region: '', postcode: '', country: '', phone: '' }
const goods = (orders: readonly ImportedOrder[]) =>
  orders.map(({ number, hold, lines }) => ({ number, hold, lines: lines.map((line) => `${line.quantity} x ${line.sku}`) }))

describe('a Shopify orders file', () => {
  test('gives the whole order, with the fields that only its first row has', () => {
    expect(ordersOf('shopify-orders.csv')[0]).toEqual({
      channel: 'shopify',
      number: '#1001',
      orderedAt: Date.parse('2026-05-14T10:23:45Z'),
      promiseAt: null,
      shipTo: {
        ...noAddress,
        name: 'Ada Lark',
        line1: '12 Mill Lane',
        city: 'Phoenix',
        region: 'AZ',
        postcode: '85004',
        country: 'US',
        phone: '+15550100',
      },
      email: 'ada@example.com',
      serviceLevel: 'Standard',
      note: 'Please ring twice.\nSecond floor, "left" door',
      currency: 'USD',
      hold: null,
      line: 2,
      lines: [
        { externalId: '1', sku: '00123', name: 'Mug, enamel - blue / 350 ml', quantity: 2, unitPriceMinor: 1250, line: 2 },
        { externalId: '2', sku: 'TT-GRN', name: 'Tea towel', quantity: 1, unitPriceMinor: 800, line: 4 },
      ],
    })
  })

  test('takes what is still to be shipped and holds what is not paid', () => {
    expect(goods(ordersOf('shopify-orders.csv'))).toEqual([
      { number: '#1001', hold: null, lines: ['2 x 00123', '1 x TT-GRN'] },
      { number: '#1002', hold: 'payment', lines: ['1 x TT-GRN'] },
      { number: '#1005', hold: null, lines: ['3 x 00124'] },
    ])
  })

  test('says of each row that it leaves out why', () => {
    expect(skipLines(readText(exampleText('shopify-orders.csv')))).toEqual(['5 no_shipping', '7 cancelled', '8 fulfilled', '9 fulfilled'])
  })

  test('gives no part of an order that has a bad row', () => {
    const reading = readText(exampleText('shopify-orders-bad-rows.csv'))
    expect(problemLines(reading)).toEqual([
      '2 Lineitem quantity quantity_bad',
      '3  order_incomplete',
      '5 Created at date_bad',
      '5 Lineitem sku value_damaged',
      '6  order_fields_missing',
    ])
    expect(reading.records).toMatchObject([{ number: '#2002' }])
  })

  test('is read in any order of columns, any case, and without those that nobody needs', () => {
    const text =
      'LINEITEM SKU,Lineitem Quantity,lineitem name,name,created at,shipping name,shipping address1,shipping city,shipping country\n' +
      'A-1,1,Lamp,#9,2026-05-14 11:23:45 +0200,Ivo Kern,Weg 1,Ulm,DE\n'
    const shipTo = { ...noAddress, name: 'Ivo Kern', line1: 'Weg 1', city: 'Ulm', country: 'DE' }
    expect(readText(text).records).toMatchObject([{ number: '#9', currency: 'EUR', hold: null, shipTo }])
  })

  test('reads what the shop has marked an order with', () => {
    const text =
      'Name,Created at,Shipping Name,Shipping Address1,Shipping City,Shipping Country,Lineitem sku,Lineitem quantity,Lineitem name,Tags\n' +
      '#1,2026-05-14 11:23:45 +0200,Ivo,Weg 1,Ulm,DE,A,1,Lamp,"VIP, Gift, "\n' +
      '#2,2026-05-14 11:23:45 +0200,Ivo,Weg 1,Ulm,DE,A,1,Lamp,\n'
    const [marked, plain] = readText(text).records
    expect([marked, plain]).toMatchObject([{ gift: true, tags: ['VIP', 'Gift'] }, { number: '#2' }])
    expect(plain).not.toHaveProperty('tags')
  })

  test('holds an order with an address that nobody can deliver to, one at risk, and one that was refunded in part', () => {
    const header =
      'Name,Created at,Financial Status,Risk Level,Shipping Name,Shipping Address1,Shipping City,Shipping Country,Lineitem sku,Lineitem quantity,Lineitem name\n'
    const text =
      header +
      '#1,2026-05-14 11:23:45 +0200,paid,Low,,,,,A,1,Lamp\n' +
      '#2,2026-05-14 11:23:45 +0200,paid,High,Ivo,Weg 1,Ulm,DE,A,1,Lamp\n' +
      '#3,2026-05-14 11:23:45 +0200,partially_refunded,Low,Ivo,Weg 1,Ulm,DE,A,1,Lamp\n' +
      '#4,2026-05-14 11:23:45 +0200,authorized,Low,Ivo,Weg 1,Ulm,DE,A,1,Lamp\n'
    expect(readText(text).records).toMatchObject([{ hold: 'address' }, { hold: 'fraud' }, { hold: 'customer' }, { hold: null }])
  })

  test('names a needed cell that is blank, a text that is too long and a row with too many cells', () => {
    const text = [
      'Name,Created at,Shipping Name,Shipping Address1,Shipping City,Shipping Country,Lineitem sku,Lineitem quantity,Lineitem name',
      '#1,2026-05-14 11:23:45 +0200,Ivo,Weg 1,Ulm,DE,,1,Lamp',
      `#2,2026-05-14 11:23:45 +0200,Ivo,Weg 1,${'x'.repeat(121)},DE,A,1,Lamp`,
      '#3,2026-05-14 11:23:45 +0200,Ivo,Weg 1,Ulm,DE,B,1,Lamp,left,over',
      '#4,2026-05-14 11:23:45 +0200,Ivo,Weg 1,Ulm,DE,C,1,Lamp,,',
    ].join('\n')
    expect(problemLines(readText(text))).toEqual(['2 Lineitem sku value_missing', '3 Shipping City value_too_long', '4  cells_too_many'])
  })
})

describe('an Amazon unshipped orders file', () => {
  const text = [
    'order-id\torder-item-id\tpurchase-date\tpayments-date\tpromise-date\tsku\tproduct-name\tquantity-to-ship\trecipient-name\tship-address-1\tship-city\tship-postal-code\tship-country',
    '302-1\t11\t2026-05-14T09:23:45+00:00\t2026-05-14T09:30:00+00:00\t2026-05-18T22:59:59+00:00\tP-3\tPipe 3" "old\t2\tJo Ek\tWeg 1\tUlm\t01067\tDE',
    '302-1\t12\t2026-05-14T09:23:45+00:00\t2026-05-14T09:30:00+00:00\t2026-05-18T22:59:59+00:00\tP-4\tPipe 4"\t0\tJo Ek\tWeg 1\tUlm\t01067\tDE',
    '302-2\t21\t2026-05-14T09:23:45+00:00\t\t\tP-3\tPipe 3"\t1\t\t\tUlm\t01067\tDE',
  ].join('\n')

  test('has quotes that are only letters, a promise date, and lines that are already shipped', () => {
    const reading = readText(text)
    expect(reading.records[0]).toMatchObject({
      number: '302-1',
      promiseAt: Date.parse('2026-05-18T22:59:59Z'),
      shipTo: { postcode: '01067' },
      lines: [{ externalId: '11', sku: 'P-3', name: 'Pipe 3" "old', quantity: 2, unitPriceMinor: null, line: 2 }],
    })
    expect(skipLines(reading)).toEqual(['3 nothing_to_ship'])
  })

  test('holds an order whose payment is not there yet', () => {
    expect(readText(text).records[1]).toMatchObject({ number: '302-2', hold: 'payment' })
  })
})

describe('an Amazon new orders file', () => {
  test('states the price of a whole line, and gives instructions for the delivery', () => {
    expect(ordersOf('amazon-new.txt')).toEqual([
      {
        channel: 'amazon',
        number: '026-4444444-0000004',
        orderedAt: Date.parse('2026-05-14T20:05:00Z'),
        promiseAt: null,
        shipTo: {
          ...noAddress,
          name: 'Kit Lund',
          line1: '7 Quay Road',
          city: 'BRISTOL',
          postcode: 'BS1 6AA',
          country: 'GB',
          phone: '+44 555 0104',
        },
        email: 'k@marketplace.example',
        serviceLevel: 'Expedited',
        note: 'Leave with the neighbour',
        currency: 'GBP',
        hold: null,
        line: 2,
        lines: [{ externalId: '40000000000041', sku: '00124', name: 'Mug, enamel, red', quantity: 3, unitPriceMinor: 1250, line: 2 }],
      },
    ])
  })
})

describe('a UCI Online Retail file', () => {
  test('gives an order for each invoice, of goods only', () => {
    const orders = ordersOf('uci-online-retail.csv')
    expect(goods(orders)).toEqual([
      { number: '536365', hold: null, lines: ['6 x 85123A', '6 x 21730'] },
      { number: '536370', hold: null, lines: ['48 x 10002'] },
      { number: '536544', hold: null, lines: ['1 x 85123a'] },
      { number: '537197', hold: null, lines: ['1 x 22841'] },
    ])
    expect(orders[0]).toMatchObject({
      orderedAt: Date.parse('2010-12-01T07:26:00Z'),
      currency: 'GBP',
      shipTo: { ...noAddress, name: 'Customer 17850', country: 'GB' },
      lines: [{ unitPriceMinor: 255 }, { name: 'GLASS STAR FROSTED T-LIGHT HOLDER, "LARGE"' }],
    })
  })

  test('says of cancellations, postage, adjustments and corrections that they are none', () => {
    expect(skipLines(readText(exampleText('uci-online-retail.csv')))).toEqual([
      '4 not_goods',
      '6 cancelled',
      '7 cancelled',
      '9 not_goods',
      '10 adjustment',
      '11 adjustment',
      '13 not_an_order',
    ])
  })

  test('is known by the names of its second edition too, and by American dates', () => {
    const text =
      'Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\n489434,85048,GLOBE,12,12/1/2009 7:45,6.95,13085,United Kingdom\n'
    expect(readText(text, { timeZone: 'Europe/London' }).records).toMatchObject([
      { number: '489434', orderedAt: Date.parse('2009-12-01T07:45:00Z') },
    ])
  })

  test('holds invoices of a thousand lines', () => {
    const rows = Array.from({ length: 1114 }, (_, at) => `573585,${10_000 + at},THING ${at},1,2011-10-31 14:41:00,1.25,,United Kingdom`)
    const text = ['InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country', ...rows].join('\n')
    const reading = readText(text)
    expect(reading.records.map((record) => ('lines' in record ? record.lines.length : 0))).toEqual([1114])
  })
})
