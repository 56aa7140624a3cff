import { inspections, type Contact, type Inspection } from '../suppliers/contract.ts'
import { supplierKey } from '../suppliers/supplier-key.ts'
import { RowCollector } from './collect-rows.ts'
import { needed, optional } from './columns.ts'
import { defineFormat } from './format.ts'
import type { RowReader } from './format.ts'
import type { ImportedSupplier, ReadOptions } from './records.ts'
import { cut } from './row-values.ts'
import type { RowValues } from './row-values.ts'

const fields = {
  supplier: needed('supplier', 'name'),
  account: optional('account', 'customer number'),
  currency: optional('currency'),
  leadTime: optional('lead_time_days', 'lead time (days)', 'lead time'),
  minOrder: optional('min_order', 'minimum order'),
  /** 'Mon, Thu' or '1 4'. */
  orderDays: optional('order_days', 'order days'),
  contact: optional('contact', 'contact name'),
  email: optional('email', 'e-mail'),
  phone: optional('phone'),
  address: optional('address'),
  note: optional('note', 'notes'),
  inspection: optional('inspection'),
}
type Row = RowValues<keyof typeof fields>

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

function readWeekdays(row: Row): readonly number[] {
  const words = row
    .text('orderDays', 80)
    .split(/[\s,;|/]+/)
    .filter((word) => word !== '')
  return words.flatMap((word) => {
    const day = /^[1-7]$/.test(word) ? Number(word) : weekdays.findIndex((name) => word.toLowerCase().startsWith(name)) + 1
    if (day > 0) return [day]
    row.problem('orderDays', 'choice_bad', { value: cut(word, 80), choices: weekdays.join(', ') })
    return []
  })
}

function readInspection(row: Row): Inspection | null {
  const text = row.raw('inspection').toLowerCase()
  const found = inspections.find((one) => one === text)
  if (found === undefined && text !== '') row.problem('inspection', 'choice_bad', { value: cut(text, 80), choices: inspections.join(', ') })
  return found ?? null
}

function readContact(row: Row, supplier: string): Contact | null {
  const [name, email, phone] = [row.text('contact', 120), row.text('email', 200), row.text('phone', 60)]
  return name === '' && email === '' && phone === '' ? null : { name: name || supplier, role: '', email, phone }
}

function read(options: ReadOptions): RowReader<keyof typeof fields, ImportedSupplier> {
  const suppliers = new RowCollector<keyof typeof fields, ImportedSupplier>()
  return {
    take(row) {
      const name = row.text('supplier', 120)
      if (name === '') row.problem('supplier', 'value_missing')
      const currency = row.raw('currency') === '' ? null : row.currency('currency', options.currency)
      suppliers.add(row, supplierKey(name), 'supplier', {
        name,
        account: row.text('account', 80),
        currency,
        leadTimeDays: row.whole('leadTime', 0, 730),
        minOrderMinor: row.price('minOrder', currency ?? options.currency),
        orderWeekdays: readWeekdays(row),
        contact: readContact(row, name),
        address: row.shortened('address', 500),
        note: row.shortened('note', 2000),
        inspection: readInspection(row),
        line: row.line,
      })
    },
    finish: () => suppliers.finish(),
  }
}

export const packbenchSuppliers = defineFormat({ id: 'packbench-suppliers', marks: ['supplier', 'currency'], fields, read })
