import { countryCode } from '../../../domain/documents/address-lines.ts'
import { weightText } from '../../../domain/documents/weight-text.ts'
import { isInternalSscc } from '../../../domain/scanning/sscc.ts'
import { bars, gs1Sscc } from '../paper/barcode.ts'
import { block, line } from '../paper/block.ts'
import type { Box, Mark, Page } from '../paper/marks.ts'
import { papers, points } from '../paper/sizes.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import { recipientLines, senderLines } from './address-text.ts'
import { captioned, margin, rule, stroke } from './caption.ts'
import type { LabelInput } from './label-input.ts'

/** GS1 logistic label: bars of 32 mm or more, four dots (0.5 mm) a module. */
const barHeight = points(32)
const barDots = 4

/** From the top: who sends and what it weighs, carrier, recipient, order, the parcel's own number in bars. */
export function layOutLabel(input: LabelInput, ruler: Ruler): Page {
  const paper = papers[input.size]
  const width = points(paper.widthMm)
  const height = points(paper.heightMm)
  const inner = width - 2 * margin
  const facts = 84
  const internal = isInternalSscc(input.sscc)
  const note = internal ? 9 : 0
  const barcode: Box = { x: margin, y: height - margin - note - 15 - barHeight, width: inner, height: barHeight }
  const order: Box = { x: margin, y: barcode.y - 9 - 29, width: inner, height: 29 }
  const band: Box = { x: margin, y: margin + 62, width: inner, height: 30 }
  const recipient: Box = { x: margin, y: band.y + band.height + 5, width: inner, height: order.y - band.y - band.height - 10 }

  return {
    width,
    height,
    marks: [
      ...captioned(words.from, senderLines(input.sender), { ...band, y: margin, width: inner - facts - 8, height: 58 }, 7.75, ruler),
      rule(width - margin - facts, margin, stroke, 56),
      ...parcelFacts(input, { x: width - margin - facts + 8, y: margin, width: facts - 8, height: 56 }, ruler),
      ...carrierBand(input, band, ruler),
      ...captioned(words.shipTo, recipientLines(input.recipient), recipient, 17, ruler),
      rule(margin, order.y - 4, inner, stroke),
      ...orderRow(input, order, ruler),
      rule(margin, order.y + order.height + 1, inner, stroke),
      bars(gs1Sscc(input.sscc), barcode, barDots),
      ...block(
        [line(`(00) ${input.sscc}`, 'bold')],
        { ...barcode, y: barcode.y + barHeight + 2, height: 13 },
        { largest: 10.5, floor: 8, align: 'centre' },
        ruler,
      ),
      ...(internal
        ? block(
            [line(words.internalNumber)],
            { ...barcode, y: height - margin - note, height: note },
            { largest: 6.5, floor: 5, align: 'centre' },
            ruler,
          )
        : []),
    ],
  }
}

function parcelFacts(input: LabelInput, box: Box, ruler: Ruler): readonly Mark[] {
  const count = input.parcelCount === null ? `${input.parcelNumber}` : words.nOfM(input.parcelNumber, input.parcelCount)
  const half = { ...box, height: box.height / 2 }
  const weight = input.weightGrams === null ? '' : weightText(input.weightGrams, countryCode(input.sender.country))
  return [
    ...captioned(words.parcel, [line(count, 'bold')], half, 15, ruler),
    ...(weight === '' ? [] : captioned(words.weight, [line(weight, 'bold')], { ...half, y: box.y + half.height + 1 }, 13, ruler)),
  ]
}

function carrierBand(input: LabelInput, band: Box, ruler: Ruler): readonly Mark[] {
  const half = (band.width - 24) / 2
  const inside = { ...band, y: band.y + 2, height: band.height - 4, width: half }
  return [
    { kind: 'area', ...band, tone: 'black' },
    ...block(
      [line(input.carrier, 'bold')],
      { ...inside, x: band.x + 8 },
      { largest: 17, floor: 9, vertical: 'middle', tone: 'white' },
      ruler,
    ),
    ...block(
      [line(input.service, 'bold')],
      { ...inside, x: band.x + 16 + half },
      { largest: 13, floor: 8, align: 'right', vertical: 'middle', tone: 'white' },
      ruler,
    ),
  ]
}

function orderRow(input: LabelInput, box: Box, ruler: Ruler): readonly Mark[] {
  return captioned(words.order, [line(input.orderNumber, 'bold')], box, 14, ruler)
}
