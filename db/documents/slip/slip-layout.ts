import { paginate } from '../paper/paginate.ts'
import { type Flowing, paragraph } from '../paper/paragraph.ts'
import type { Mark, Page } from '../paper/marks.ts'
import { papers, points } from '../paper/sizes.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import { columnHeads, slipRow } from './slip-rows.ts'
import { slipNote } from './slip-note.ts'
import { slipFacts, slipHead, slipRunningHead } from './slip-head.ts'
import type { SlipInput } from './slip-input.ts'

const margin = 42
const footHeight = 26

/** As many pages as the lines need; every page repeats the column heads and says which page of how many it is. */
export function layOutSlip(input: SlipInput, ruler: Ruler): readonly Page[] {
  const paper = papers[input.paper]
  const width = points(paper.widthMm)
  const height = points(paper.heightMm)
  const inner = width - 2 * margin
  const heads = columnHeads(inner, ruler)
  const first = [slipHead(input, inner, ruler), slipFacts(input, inner, ruler), heads]
  const others = [slipRunningHead(input, inner, ruler), heads]
  const body = [
    ...input.lines.map((line) => slipRow(line, inner, ruler)),
    total(input, inner, ruler),
    ...slipNote(words.giftMessage, input.giftMessage, inner, ruler),
    ...slipNote(words.note, input.note, inner, ruler),
  ]
  const room = height - 2 * margin - footHeight
  const pages = paginate(body, room - heightOf(first), room - heightOf(others))

  return pages.map((parts, index) => ({
    width,
    height,
    marks: [
      ...place([...(index === 0 ? first : others), ...parts]),
      ...foot(input, { page: index + 1, pages: pages.length, y: height - margin - footHeight, inner }, ruler),
    ],
  }))
}

function heightOf(parts: readonly Flowing[]): number {
  return parts.reduce((height, part) => height + part.height, 0)
}

function place(parts: readonly Flowing[]): readonly Mark[] {
  let y = margin
  return parts.flatMap((part) => {
    const marks = part.at(margin, y)
    y += part.height
    return marks
  })
}

function total(input: SlipInput, inner: number, ruler: Ruler): Flowing {
  const units = input.lines.reduce((sum, line) => sum + line.quantity, 0)
  const text = paragraph({ text: words.unitsInParcel(units), size: 9.5, weight: 'bold', han: 'chinese', tone: 'black' }, inner, ruler)
  return { height: text.height + 16, at: (x, y) => text.at(x, y + 8) }
}

interface Foot {
  readonly page: number
  readonly pages: number
  readonly y: number
  readonly inner: number
}

function foot(input: SlipInput, at: Foot, ruler: Ruler): readonly Mark[] {
  const style = { size: 8, weight: 'regular', han: 'chinese', tone: 'grey' } as const
  const left = paragraph(
    { ...style, text: [input.shopName, input.shopEmail].filter((text) => text !== '').join(' · ') },
    at.inner * 0.62,
    ruler,
  )
  const right = paragraph({ ...style, text: words.pageOf(at.page, at.pages), align: 'right' }, at.inner * 0.34, ruler)
  return [
    { kind: 'area', x: margin, y: at.y, width: at.inner, height: 0.5, tone: 'hairline' },
    ...left.at(margin, at.y + 8),
    ...right.at(margin + at.inner * 0.66, at.y + 8),
  ]
}
