import { expect, test } from 'vitest'
import { writeBadRows } from '../../../domain/imports/bad-rows.ts'
import { planFile } from '../../../domain/imports/plan-file.ts'
import { exampleText, noChoices, problemLines, readText } from './read-text.ts'

const words = { title: 'Problem', sentences: { quantity_bad: '{{column}}: "{{value}}" is no number of units' } }

function badRowsOf(text: string): string {
  const plan = planFile(text, noChoices)
  if (plan.header === null) throw new Error('no header')
  return [...writeBadRows(text, plan.layout, plan.header, readText(text).problems, words)].join('')
}

test('the bad rows come as they stood, each with its reason', () => {
  const text = 'sku;bin;quantity;lot\r\n007;"A;1";x;\r\nB;A-1;3;\r\n"";A-2;4\r\n'
  expect(badRowsOf(text)).toBe(
    '\uFEFFsku;bin;quantity;lot;Problem\r\n' +
      '007;"A;1";x;;"quantity: ""x"" is no number of units"\r\n' +
      '"";A-2;4;;value_missing column=sku\r\n',
  )
})

test('rows without quoting stay without', () => {
  const text =
    'order-id\torder-item-id\tpurchase-date\tsku\tquantity-to-ship\trecipient-name\tship-address-1\tship-city\tship-postal-code\tship-country\n'
  const row = '1\t2\t2026-05-14T09:23:45+00:00\t3" pipe\tx\tJo\tWeg 1\tUlm\t89073\tDE'
  expect(badRowsOf(text + row)).toBe(`\uFEFF${text.trim()}\tProblem\r\n${row}\tquantity-to-ship: "x" is no number of units\r\n`)
})

test('a row whose quote was left open does not swallow the rows behind it', () => {
  const text = 'sku,bin,quantity\n"A,B,1\nC,D,x\n'
  expect(badRowsOf(text)).toBe(
    '\uFEFFsku,bin,quantity,Problem\r\n"""A",B,1,quote_open column=\r\nC,D,x,"quantity: ""x"" is no number of units"\r\n',
  )
})

test('a corrected file reads as the same format, and the added column is passed over', () => {
  const bad = badRowsOf(exampleText('shopify-orders-bad-rows.csv'))
  const corrected = bad
    .replace(',one,Tea towel', ',1,Tea towel')
    .replace('2026-02-30', '2026-02-28')
    .replace('8.80123E+12', '8801234567890')
  const reading = readText(corrected)
  expect(reading.records).toMatchObject([{ number: '#2001', lines: [{ quantity: 1 }, { sku: '00124' }] }, { number: '#2003' }])
  expect(problemLines(reading)).toEqual(['5  order_fields_missing'])
})
