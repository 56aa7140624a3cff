import { countryCode } from './countries.ts'
import { OrderCollector } from './collect-orders.ts'
import type { Goods, OrderHead } from './collect-orders.ts'
import { defineFormat } from './format.ts'
import type { RowReader } from './format.ts'
import type { ImportedOrder, ReadOptions } from './records.ts'
import { uciCurrency, uciFields, uciMarks, uciSkip } from './uci-rows.ts'
import type { UciRow } from './uci-rows.ts'

/** The file names its buyers by number only and has no addresses. */
function readHead(row: UciRow, options: ReadOptions): OrderHead {
  const customer = row.text('customer', 40).replace(/\.0$/, '')
  const country = row.text('country', 80)
  if (row.raw('orderedAt') === '') row.problem('orderedAt', 'value_missing')
  return {
    channel: 'uci',
    orderedAt: row.instant('orderedAt', options.timeZone) ?? 0,
    promiseAt: null,
    shipTo: {
      name: customer === '' ? '' : `Customer ${customer}`,
      company: '',
      line1: '',
      line2: '',
      line3: '',
      city: '',
      region: '',
      postcode: '',
      country: country === 'Unspecified' ? '' : countryCode(country),
      phone: '',
    },
    email: '',
    serviceLevel: '',
    note: '',
    currency: uciCurrency,
    hold: null,
  }
}

function readGoods(row: UciRow): Goods {
  return {
    sku: row.neededIdentifier('sku', 80),
    name: row.shortened('itemName', 200),
    quantity: row.quantity('quantity', 1),
    unitPriceMinor: row.amount('price', uciCurrency, true),
  }
}

function read(options: ReadOptions): RowReader<keyof typeof uciFields, ImportedOrder> {
  const orders = new OrderCollector()
  return {
    take(row) {
      const number = row.neededIdentifier('number', 80)
      const skipped = uciSkip(row)
      const whole = skipped?.code === 'cancelled' || skipped?.code === 'not_an_order' ? skipped : null
      const head = orders.hasHead(number) || skipped !== null ? null : readHead(row, options)
      orders.add({ line: row.line, number, problems: row.problems, head, skipOrder: whole, goods: skipped ?? readGoods(row) })
    },
    finish: () => orders.finish(),
  }
}

export const uciOrders = defineFormat({ id: 'uci', marks: uciMarks, fields: uciFields, read })
