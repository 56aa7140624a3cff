import { describe, expect, test } from 'vitest'
import { countSheetText } from '../../../domain/stock/count-sheet.ts'
import { exampleText, problemLines, readText, skipLines } from './read-text.ts'

describe('a Shopify inventory file', () => {
  const text = exampleText('shopify-inventory.csv')

  test('gives the counts of one location, the corrected count where there is one', () => {
    const reading = readText(text, { location: 'Back room', bin: 'A-99-1' })
    const mug = { handle: 'enamel-mug', title: 'Mug, enamel', options: ['Title', 'Default Title', '', '', '', ''], hsCode: '', origin: '' }
    const kettle = { ...mug, handle: 'kettle', title: 'Kettle' }
    const location = 'Back room'
    expect(reading.records).toEqual([
      { sku: '00123', bin: 'A-01-1', quantity: 24, lot: '', expiresOn: null, line: 2, listing: { ...mug, bin: 'A-01-1', location } },
      { sku: '00124', bin: 'A-01-2', quantity: 12, lot: '', expiresOn: null, line: 4, listing: { ...mug, bin: 'A-01-2', location } },
      { sku: 'KETTLE', bin: 'A-99-1', quantity: 5, lot: '', expiresOn: null, line: 7, listing: { ...kettle, bin: '', location } },
    ])
    expect(problemLines(reading)).toEqual(['6 On hand (current) quantity_bad'])
    expect(skipLines(reading)).toEqual(['3 other_location', '5 other_location'])
  })

  test('needs a bin for what has none', () => {
    expect(problemLines(readText(text, { location: 'Back room' }))).toEqual([
      '6 Bin name value_missing',
      '6 On hand (current) quantity_bad',
      '7 Bin name value_missing',
    ])
  })

  test('of several locations asks which one is meant', () => {
    expect(readText(text).refusal).toEqual({ code: 'import.location_needed', params: { locations: 'Back room | Market stall' } })
  })

  test('passes over what the location does not stock', () => {
    expect(skipLines(readText(text, { location: 'Market stall', bin: 'M-1' }))).toContain('5 not_stocked')
  })
})

describe('Packbench’s own stock file', () => {
  test('gives counts by item, bin and lot, with the day of expiry', () => {
    const reading = readText(exampleText('packbench-stock.csv'))
    expect(reading.records).toEqual([
      { sku: '00123', bin: 'A-01-1', quantity: 24, lot: '', expiresOn: null, line: 2 },
      { sku: 'MEL-1', bin: 'B-02-3', quantity: 12, lot: 'L2405', expiresOn: '2027-03-31', line: 3 },
      { sku: 'MEL-1', bin: 'B-02-3', quantity: 6, lot: 'L2411', expiresOn: '2027-09-30', line: 4 },
    ])
    expect(problemLines(reading)).toEqual(['5 sku repeated', '6 quantity quantity_bad'])
  })

  test('a thousand that a spreadsheet wrote with its mark is not taken for one', () => {
    const rows = ['"1,000"', '1.000', '"12,000"', '12.0', '"3,00"', '1000', '"1,234"', '1.5', '-2']
    const reading = readText(`sku,bin,quantity\n${rows.map((quantity, at) => `MUG,A${at + 1},${quantity}`).join('\n')}\n`)
    expect(reading.records.map(({ line, ...record }) => [line, 'quantity' in record ? record.quantity : null])).toEqual([
      [5, 12],
      [6, 3],
      [7, 1000],
    ])
    expect(problemLines(reading)).toEqual([
      '2 quantity number_ambiguous',
      '3 quantity number_ambiguous',
      '4 quantity number_ambiguous',
      '8 quantity number_ambiguous',
      '9 quantity quantity_bad',
      '10 quantity quantity_bad',
    ])
  })

  test('says where its bins stand, or names the half that is missing', () => {
    const reading = readText('sku,bin,quantity,aisle,bay\nMUG,A1,4,2,7\nCUP,A2,1,,\nTEA,A3,1,3,\n')
    expect(reading.records).toEqual([
      { sku: 'MUG', bin: 'A1', quantity: 4, lot: '', expiresOn: null, stands: { aisle: 2, bay: 7 }, line: 2 },
      { sku: 'CUP', bin: 'A2', quantity: 1, lot: '', expiresOn: null, line: 3 },
    ])
    expect(problemLines(reading)).toEqual(['4 bay value_missing'])
  })

  test('reads the count sheet back, taking what was counted and passing over the rest', () => {
    const sheet = countSheetText([
      { sku: '00123', name: 'Mug, blue', bin: 'A-01-1', lot: '', expires: '', onHand: 24 },
      { sku: '00124', name: 'Cup', bin: '', lot: '', expires: '', onHand: null },
    ])
    const filledIn = sheet.replace(',24,\r\n', ',24,23\r\n')
    const reading = readText(filledIn)
    expect(reading.records).toEqual([{ sku: '00123', bin: 'A-01-1', quantity: 23, lot: '', expiresOn: null, line: 2 }])
    expect(skipLines(reading)).toEqual(['3 not_counted'])
  })
})
