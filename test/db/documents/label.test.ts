import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawLabel } from '../../../db/documents/label/label.ts'
import type { LabelInput } from '../../../db/documents/label/label-input.ts'
import { layOutLabel } from '../../../db/documents/label/label-layout.ts'
import { createRuler } from '../../../db/documents/type/ruler.ts'
import { internalSscc } from '../../../domain/scanning/sscc.ts'
import { faults, strayDots } from './ink.ts'
import { labelInput, longest, recipients } from './label-builder.ts'
import { pageSizes, print, scanPrint, words } from './rendering.ts'

const ruler = createRuler()

/** Text as people, sloppy exports and attackers write it. */
const upTo = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength }),
    fc.string({ unit: fc.constantFrom('W', 'i', ' ', '-', '한', '北', 'Ệ', 'Щ'), maxLength }),
    fc.string({ unit: fc.constantFrom('W'), minLength: maxLength, maxLength }),
  )

async function labelPdf(input: LabelInput): Promise<Uint8Array> {
  return (await drawLabel(input)).bytes
}

describe('a shipping label', () => {
  it.each([
    ['4x6in', '288 x 432', 812, 1218],
    ['100x150mm', '283.465 x 425.197', 800, 1199],
  ] as const)('of %s has exactly that page and its parcel number scans as GS1-128', async (size, points, width, height) => {
    const pdf = await labelPdf(labelInput({ size }))
    const prints = await print(pdf)
    expect({
      pages: await pageSizes(pdf),
      dots: prints.map((each) => [each.width, each.height]),
      scans: await Promise.all(prints.map(scanPrint)),
    }).toEqual({ pages: [points], dots: [[width, height]], scans: [[{ format: ']C1', text: '00006141411234567890' }]] })
  })

  it('says who sends it, where it goes, the order, which parcel, the carrier and the weight', async () => {
    const text = await words(await labelPdf(labelInput({ parcelNumber: 2, parcelCount: 3 })))
    const facts = [
      'Harbour & Loom',
      'Grace Moore',
      'New York, NY 10118',
      'UNITED STATES',
      '#1042',
      '2 of 3',
      'Royal Mail',
      'Tracked 24',
      '1.25 kg',
    ]
    expect(facts.filter((fact) => !text.includes(fact))).toEqual([])
  })

  it('says how many parcels there are only when that is known', async () => {
    const [one, more] = await Promise.all(
      [labelInput(), labelInput({ parcelCount: null })].map(async (input) => words(await labelPdf(input))),
    )
    expect([one?.includes('1 of 1'), more?.includes(' of ')]).toEqual([true, false])
  })

  it('says that the number is internal where the shop has no company prefix, and not otherwise', async () => {
    const texts = await Promise.all(
      [labelInput({ sscc: internalSscc(7) }), labelInput()].map(async (input) => words(await labelPdf(input))),
    )
    expect(texts.map((text) => text.includes('Internal number'))).toEqual([true, false])
  })

  it('is the same file each time it is drawn', async () => {
    expect(await labelPdf(labelInput())).toEqual(await labelPdf(labelInput()))
  })
})

describe('the recipient is legible in', () => {
  it.each(Object.entries(recipients))('%s', async (_, recipient) => {
    const text = (await words(await labelPdf(labelInput({ recipient })))).replaceAll(' ', '')
    const written = [recipient.name, recipient.line1, recipient.line2, recipient.city, recipient.region, recipient.postcode]
    expect(written.filter((part) => !text.includes(part.replaceAll(' ', '')))).toEqual([])
  })
})

it('names the characters that it cannot print', async () => {
  const recipient = { ...recipients.us, name: 'سلمى 😀' }
  expect((await drawLabel(labelInput({ recipient }))).unprintable).toEqual(['س', 'ل', 'م', 'ى', '😀'])
})

describe('nothing is cut off and nothing touches', () => {
  it.each(['4x6in', '100x150mm'] as const)('with names of sixty characters and every line in use on %s', async (size) => {
    const input = labelInput({
      size,
      sender: longest,
      recipient: longest,
      sscc: internalSscc(99_999_999),
      orderNumber: '026-1520163-6049104-2026-11-19-REPLACEMENT-OF-1041',
      carrier: 'Deutsche Post Warenpost International',
      service: 'Einschreiben Einwurf mit Rückschein International Premium',
      weightGrams: 123_456,
    })
    const page = layOutLabel(input, ruler)
    const [paper] = await print(await labelPdf(input))
    if (paper === undefined) throw new Error('no page')
    expect({ faults: faults(page), stray: strayDots(page, paper), scans: await scanPrint(paper) }).toEqual({
      faults: [],
      stray: 0,
      scans: [{ format: ']C1', text: `00${input.sscc}` }],
    })
  })

  it.each(Object.entries(recipients))('in the script of %s', async (_, recipient) => {
    const input = labelInput({ recipient, sender: recipient, carrier: recipient.city, service: recipient.line1 })
    const page = layOutLabel(input, ruler)
    const [paper] = await print(await labelPdf(input))
    if (paper === undefined) throw new Error('no page')
    expect({ faults: faults(page), stray: strayDots(page, paper) }).toEqual({ faults: [], stray: 0 })
  })

  it('whatever is written, up to the longest that an address may be', () => {
    const anyone = fc.record({
      name: upTo(120),
      company: upTo(120),
      line1: upTo(200),
      line2: upTo(200),
      line3: upTo(200),
      city: upTo(120),
      region: upTo(120),
      postcode: upTo(40),
      country: fc.oneof(fc.constantFrom('US', 'GB', 'KR', 'CN', 'JP', 'VN', 'DE', ''), upTo(80)),
      phone: upTo(60),
    })
    const input = fc.record({
      size: fc.constantFrom('4x6in' as const, '100x150mm' as const),
      recipient: anyone,
      sender: anyone,
      orderNumber: upTo(80),
      carrier: upTo(40),
      service: upTo(80),
      parcelNumber: fc.integer({ min: 1, max: 999 }),
      parcelCount: fc.option(fc.integer({ min: 1, max: 999 })),
      weightGrams: fc.option(fc.integer({ min: 1, max: 2_000_000 })),
      sscc: fc.constantFrom(internalSscc(1), '006141411234567890'),
    })
    fc.assert(
      fc.property(input, (written) => {
        expect(faults(layOutLabel(labelInput(written), ruler))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
