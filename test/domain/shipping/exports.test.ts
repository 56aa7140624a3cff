import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amazonConfirmation } from '../../../domain/shipping/amazon-confirmation.ts'
import { shippedCsv } from '../../../domain/shipping/shipped-csv.ts'
import type { ShippedLine } from '../../../domain/shipping/shipped-line.ts'
import { address } from '../documents/addresses.ts'

const sender = address({ name: 'Harbour & Loom', line1: '14 Quay Street', city: 'Bristol', postcode: 'BS1 4DJ', country: 'GB' })
/** 2026-11-19 23:30 UTC is the 20th in Seoul. */
const lateEvening = Date.UTC(2026, 10, 19, 23, 30)

function shipped(parts: Partial<ShippedLine> = {}): ShippedLine {
  return {
    channel: 'amazon',
    orderNumber: '026-1520163-6049104',
    lineExternalId: '14398412345',
    kit: null,
    sku: 'MUG-BLU',
    name: 'Stoneware mug',
    quantity: 2,
    sscc: '006141411234567890',
    weightComputed: false,
    weightGrams: 1250,
    carrierCode: 'Royal Mail',
    carrierName: 'Royal Mail',
    service: 'Tracked 24',
    tracking: 'RR473124829GB',
    recipient: 'Grace Moore',
    country: 'GB',
    handedOverAt: lateEvening,
    ...parts,
  }
}

describe("Amazon's shipping confirmation", () => {
  it('has its columns and one line for each order line, with the day on the shop’s clock', () => {
    const [head, line, rest] = amazonConfirmation([shipped()], sender, 'Asia/Seoul').split('\r\n')
    expect({ head: head?.split('\t'), line: line?.split('\t'), rest }).toEqual({
      head: [
        'order-id',
        'order-item-id',
        'quantity',
        'ship-date',
        'carrier-code',
        'carrier-name',
        'tracking-number',
        'ship-method',
        'transparency_code',
        'ship_from_address_name',
        'ship_from_address_line1',
        'ship_from_address_line2',
        'ship_from_address_line3',
        'ship_from_address_city',
        'ship_from_address_county',
        'ship_from_address_state_or_region',
        'ship_from_address_postalcode',
        'ship_from_address_countrycode',
      ],
      line: [
        '026-1520163-6049104',
        '14398412345',
        '2',
        '2026-11-20',
        'Royal Mail',
        'Royal Mail',
        'RR473124829GB',
        'Tracked 24',
        '',
        'Harbour & Loom',
        '14 Quay Street',
        '',
        '',
        'Bristol',
        '',
        '',
        'BS1 4DJ',
        'GB',
      ],
      rest: '',
    })
  })

  it('leaves out what other channels sold', () => {
    expect(amazonConfirmation([shipped({ channel: 'shopify' })], sender, 'UTC').split('\r\n')).toHaveLength(2)
  })

  it('keeps its columns whatever a value holds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\t', '\n', '\r', '"', '\u2028', '\u0000', '한'), maxLength: 12 })
    fc.assert(
      fc.property(text, text, text, (orderNumber, tracking, service) => {
        const lines = amazonConfirmation([shipped({ orderNumber, tracking, service })], sender, 'UTC').split(/[\r\n\u2028]+/)
        expect(lines.map((line) => line.split('\t').length)).toEqual([18, 18, 1])
      }),
    )
  })
})

describe('the CSV of what was shipped', () => {
  it('opens in every script and says when by the shop’s clock', () => {
    expect(shippedCsv([shipped({ recipient: '김하늘', name: 'Mug, "blue"', weightGrams: null })], 'Asia/Seoul')).toBe(
      [
        '\ufeffchannel,order,shipped_at,carrier,service,tracking,parcel,weight_grams,sku,item,quantity,recipient,country,weight_from,kit',
        'amazon,026-1520163-6049104,2026-11-20 08:30,Royal Mail,Tracked 24,RR473124829GB,006141411234567890,,MUG-BLU,"Mug, ""blue""",2,김하늘,GB,,',
        '',
      ].join('\r\n'),
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'])('never lets %j run as a formula', (name) => {
    const cells = shippedCsv([shipped({ name, recipient: name })], 'UTC').split(/,|\r\n/)
    expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual([])
  })
})
