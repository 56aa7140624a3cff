import { readFileSync } from 'node:fs'
import type { CallInput } from '../../../domain/contract.ts'

type Source = CallInput<'imports.run'>['source']

/** A file of the example folder, as a person drops it. */
export function exampleFile(name: string, choices: Partial<Source> = {}): Source {
  const bytes = new Uint8Array(readFileSync(new URL(`../../data/imports/${name}`, import.meta.url)))
  return { fileName: name, bytes, createMissingItems: false, ...choices }
}

/** The same for a text made up in the test. */
export function file(text: string, choices: Partial<Source> = {}): Source {
  return { fileName: 'made-up.csv', bytes: new TextEncoder().encode(text), createMissingItems: false, ...choices }
}

const amazonHeader =
  'order-id\torder-item-id\tpurchase-date\tpromise-date\tsku\tproduct-name\tquantity-to-ship\trecipient-name\tship-address-1\tship-city\tship-postal-code\tship-country'

/** An Amazon file of orders with one line each: number, SKU, units, and the day of the promise where it matters. */
export function amazonFile(orders: readonly (readonly [string, string, number, string?])[], choices: Partial<Source> = {}): Source {
  const rows = orders.map(
    ([number, sku, units, promise = '2026-03-05']) =>
      `${number}\t${number}-1\t2026-03-01T09:00:00+00:00\t${promise}T22:00:00+00:00\t${sku}\t${sku}\t${units}\tJo Ek\tWeg 1\tUlm\t89073\tDE`,
  )
  return file([amazonHeader, ...rows].join('\n'), choices)
}

export const noCounts = { rows: 0, badRows: 0, skippedRows: 0, records: 0, added: 0, changed: 0, unchanged: 0, newItems: 0 }
