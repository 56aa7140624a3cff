import { weightText } from '../../../domain/documents/weight-text.ts'
import { senderLines } from '../label/address-text.ts'
import { block, line } from '../paper/block.ts'
import { type Flowing, paragraph } from '../paper/paragraph.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import type { EvidenceInput } from './evidence-input.ts'

const plain = { weight: 'regular', han: 'chinese' } as const

/** Which order, and which label. */
export function evidenceHead({ parcel }: EvidenceInput, inner: number, ruler: Ruler): Flowing {
  const title = paragraph({ ...plain, weight: 'bold', text: words.evidence, size: 20, tone: 'black' }, inner * 0.5, ruler)
  const right = paragraph(
    { ...plain, weight: 'bold', text: words.orderNumber(parcel.orderNumber), size: 13, tone: 'black', align: 'right' },
    inner * 0.48,
    ruler,
  )
  const height = Math.max(title.height, right.height) + 14
  return {
    height,
    at: (x, y) => [
      ...title.at(x, y),
      ...right.at(x + inner * 0.52, y + 5),
      { kind: 'area', x, y: y + height - 8, width: inner, height: 1.5, tone: 'black' },
    ],
  }
}

function weightOf({ weightGrams, weightComputed }: EvidenceInput['parcel'], country: string): string {
  if (weightGrams === null) return ''
  const weight = weightText(weightGrams, country)
  return weightComputed ? words.weightComputed(weight) : weight
}

/** Where it went, in what, and who did what when. */
export function evidenceFacts({ parcel, shopCountry, time }: EvidenceInput, inner: number, ruler: Ruler): Flowing {
  const by = (done: { readonly at: number; readonly person: string } | null) => (done === null ? '–' : words.by(done.person, time(done.at)))
  const facts: readonly (readonly [string, string])[] = [
    [words.label, parcel.sscc],
    [words.parcel, [parcel.carton, weightOf(parcel, shopCountry)].filter(Boolean).join(', ') || '–'],
    [words.packed, by(parcel.closed)],
    [words.labelled, by(parcel.labelled)],
    [
      words.handedOver,
      [by(parcel.handedOver), parcel.carrier, parcel.service].filter((text) => text !== '' && text !== '–').join(', ') || '–',
    ],
    [words.tracking, parcel.tracking || '–'],
  ]
  const half = inner / 2 - 12
  const named = 74
  const rows = facts.map(([name, text]) => ({
    name: paragraph({ ...plain, text: name, size: 8, tone: 'grey' }, named, ruler),
    text: paragraph({ ...plain, text, size: 9, tone: 'black' }, half - named, ruler),
  }))
  const heights = rows.map(({ text }) => text.height + 5)
  const height = Math.max(
    heights.reduce((sum, one) => sum + one, 0),
    96,
  )
  return {
    height: height + 8,
    at: (x, y) => {
      let top = y
      const right = rows.flatMap(({ name, text }, index) => {
        const marks = [...name.at(x + half + 24, top + 0.8), ...text.at(x + half + 24 + named, top)]
        top += heights[index] ?? 0
        return marks
      })
      return [
        ...block(
          [line(words.shipTo.toUpperCase(), 'bold')],
          { x, y, width: half, height: 10 },
          { largest: 7, floor: 6, tone: 'grey' },
          ruler,
        ),
        ...block(senderLines(parcel.shipTo), { x, y: y + 13, width: half, height: height - 16 }, { largest: 10, floor: 7.5 }, ruler),
        ...right,
      ]
    },
  }
}
