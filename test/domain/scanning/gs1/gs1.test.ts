import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modTenDigit } from '../../../../domain/scanning/mod-ten.ts'
import { classifyScan, type Scan } from '../../../../domain/scanning/scan.ts'

const GS = '\u001d'
const gtin = '04006381333931'
const sscc = '006141411234567890'

function gs1(elements: Extract<Scan, { kind: 'gs1' }>['elements']): Scan {
  return { kind: 'gs1', elements, ambiguous: [] }
}

describe('a GS1 element string', () => {
  it.each<[string, string, Scan]>([
    ['an item alone', `01${gtin}`, gs1({ gtin })],
    ['an item with expiry and lot, the lot last', `01${gtin}1726123110LOT-7/b`, gs1({ gtin, expires: '261231', lot: 'LOT-7/b' })],
    ['a lot ended by FNC1', `]C101${gtin}10ABC${GS}17261200`, gs1({ gtin, lot: 'ABC', expires: '261200' })],
    ['FNC1 in front and after every element', `${GS}01${gtin}${GS}10A${GS}21S1${GS}`, gs1({ gtin, lot: 'A', serial: 'S1' })],
    [
      'a lot with the letters of another identifier, ended by FNC1',
      `]d201${gtin}10A2117X${GS}30012`,
      gs1({ gtin, lot: 'A2117X', count: 12 }),
    ],
    ['net weight in kilograms', `01${gtin}3103001250`, gs1({ gtin, weightGrams: 1250 })],
    ['net weight in pounds', `01${gtin}3202000150`, gs1({ gtin, weightGrams: 680 })],
    ['gross weight', `00${sscc}3302001234`, gs1({ sscc, grossWeightGrams: 12_340 })],
    [
      'a logistic unit with what lies in it',
      `00${sscc}02${gtin}1526123137100`,
      gs1({ sscc, contentGtin: gtin, bestBefore: '261231', contentCount: 100 }),
    ],
    [
      'dates of every kind',
      `01${gtin}112601011326010215260103162601041726010500`.slice(0, -2),
      gs1({ gtin, produced: '260101', packed: '260102', bestBefore: '260103', sellBy: '260104', expires: '260105' }),
    ],
    ['expiry with its time', `01${gtin}70032612311830`, gs1({ gtin, expires: '261231' })],
    ['a price behind it', `01${gtin}3922199`, gs1({ gtin })],
    [
      'separators that the driver shows as something else',
      `01${gtin}10A|21B<GS>17261231␝30012`,
      gs1({ gtin, lot: 'A', serial: 'B', expires: '261231', count: 12 }),
    ],
    ['a lot alone, where the reader says that it is GS1', ']C110ABC', gs1({ lot: 'ABC' })],
    ['a consignee’s postcode with its country', `]C1421826LS1 1AA`, gs1({ postcode: 'LS1 1AA' })],
  ])('%s', (_, raw, scan) => {
    expect(classifyScan(raw)).toEqual(scan)
  })

  it.each([
    ['a wrong check digit', '0104006381333932'],
    ['a month that is none', `01${gtin}17261301`],
    ['something behind it that is no element', `01${gtin}XYZ`],
    ['an element cut short', `01${gtin}1726`],
    ['a lot that is too long', `01${gtin}10${'A'.repeat(21)}`],
    ['one element with two values', `01${gtin}10A${GS}10B`],
    ['attributes alone, where nothing says that it is GS1', '10ABC123'],
    ['a plain GTIN that begins like an order number', `]d24006381333931`],
  ])('is none with %s', (_, raw) => {
    expect(classifyScan(raw).kind).toBe('other')
  })
})

describe('a GS1 code whose separators the wedge dropped', () => {
  it('is read where it can be read in one way only', () => {
    expect(classifyScan(`01${gtin}10AB-C`)).toEqual(gs1({ gtin, lot: 'AB-C' }))
    expect(classifyScan(`01${gtin}10${'L'.repeat(20)}17261231`)).toEqual(gs1({ gtin, lot: 'L'.repeat(20), expires: '261231' }))
  })

  it('names the item and every way to read the rest where there are several', () => {
    expect(classifyScan(`01${gtin}10AB17261231`)).toEqual({
      kind: 'gs1',
      elements: { gtin },
      ambiguous: [
        { gtin, lot: 'AB', expires: '261231' },
        { gtin, lot: 'AB17261231' },
      ],
    })
  })

  it('does not split off a date that is none, a second lot, or a content of nothing', () => {
    for (const lot of ['AB17261331', 'AB10C', 'AB3755']) expect(classifyScan(`01${gtin}10${lot}`)).toEqual(gs1({ gtin, lot }))
  })

  it('names the item alone where there are too many ways', () => {
    expect(classifyScan(`01${gtin}10${'9091929394959697'.repeat(5)}`)).toEqual(gs1({ gtin }))
  })
})

describe('the line below the bars', () => {
  it.each<[string, string, Scan]>([
    ['as it is printed', `(01)${gtin}(10)ABC(17)261231`, gs1({ gtin, lot: 'ABC', expires: '261231' })],
    ['with blanks', `(01) 0 4006381 33393 1 (10) ABC `, gs1({ gtin, lot: 'ABC' })],
    ['with brackets in the lot', `(01)${gtin}(10)A(5)B`, gs1({ gtin, lot: 'A(5)B' })],
    ['of a logistic unit with its content', `(00)${sscc}(02)${gtin}(37)24`, gs1({ sscc, contentGtin: gtin, contentCount: 24 })],
    ['with a wrong check digit', '(01)04006381333932', { kind: 'other', text: '(01)04006381333932' }],
    ['of nothing known', '(77)123', { kind: 'other', text: '(77)123' }],
  ])('%s', (_, raw, scan) => {
    expect(classifyScan(raw)).toEqual(scan)
  })
})

describe('a GS1 Digital Link', () => {
  it.each<[string, string, Scan]>([
    ['of an item', `https://id.gs1.org/01/${gtin}`, gs1({ gtin })],
    [
      'of any host, below any path, in capitals',
      `HTTPS://SHOP.EXAMPLE/P/Q/01/${gtin}/10/AB%2FC/21/9`,
      gs1({ gtin, lot: 'AB/C', serial: '9' }),
    ],
    ['with a shorter GTIN', 'https://example.com/01/4006381333931/', gs1({ gtin })],
    [
      'with elements and other things in the query',
      `https://example.com/01/${gtin}/10/A?17=261231&3103=001250&utm=x&linkType=all#top`,
      gs1({ gtin, lot: 'A', expires: '261231', weightGrams: 1250 }),
    ],
    ['of a logistic unit', `http://example.com:8080/00/${sscc}`, gs1({ sscc })],
  ])('%s', (_, raw, scan) => {
    expect(classifyScan(raw)).toEqual(scan)
  })

  it.each([
    'https://example.com/01/04006381333932',
    `https://example.com/01/${gtin}/10`,
    `https://example.com/01/${gtin}/10/%E0%A4%A`,
    'https://example.com/mugs?01=04006381333931',
    `ftp://example.com/01/${gtin}`,
  ])('is not %s', (raw) => {
    expect(classifyScan(raw)).toEqual({ kind: 'other', text: raw })
  })
})

describe('any GS1 code', () => {
  const key = fc.stringMatching(/^\d{13}$/).map((body) => `${body}${modTenDigit(body)}`)
  const lot = fc.stringMatching(/^[!"%-?A-Z_a-z]{1,20}$/)
  const date = fc
    .record({ year: fc.nat(99), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(28) })
    .map(({ year, month, day }) => [year, month, day].map((part) => String(part).padStart(2, '0')).join(''))

  it('reads back from its element string, with separators in any order', () => {
    fc.assert(
      fc.property(key, lot, lot, date, fc.boolean(), (item, batch, serial, expires, lotFirst) => {
        const variable = lotFirst ? [`10${batch}`, `21${serial}`] : [`21${serial}`, `10${batch}`]
        const raw = `]C1${[`01${item}17${expires}${variable[0]}`, variable[1]].join(GS)}`
        expect(classifyScan(raw)).toEqual(gs1({ gtin: item, expires, lot: batch, serial }))
      }),
    )
  })

  it('reads back from its Digital Link', () => {
    fc.assert(
      fc.property(key, lot, date, (item, batch, expires) => {
        const raw = `https://example.com/01/${item}/10/${encodeURIComponent(batch)}?17=${expires}`
        expect(classifyScan(raw)).toEqual(gs1({ gtin: item, lot: batch, expires }))
      }),
    )
  })

  it('has what was meant among its readings when the separators are dropped', () => {
    fc.assert(
      fc.property(key, lot, date, (item, batch, expires) => {
        const scan = classifyScan(`01${item}10${batch}17${expires}`)
        const ways = scan.kind === 'gs1' ? [scan.elements, ...scan.ambiguous] : []
        expect(ways).toContainEqual({ gtin: item, lot: batch, expires })
      }),
    )
  })
})
