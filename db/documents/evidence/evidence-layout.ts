import type { Mark, Page } from '../paper/marks.ts'
import { paginate } from '../paper/paginate.ts'
import { type Flowing, paragraph } from '../paper/paragraph.ts'
import { papers, points } from '../paper/sizes.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import { evidenceFacts, evidenceHead } from './evidence-head.ts'
import type { EvidenceInput } from './evidence-input.ts'
import { photoRows } from './evidence-photos.ts'
import { checkRow, contentRow, heading, remark, scanRow } from './evidence-rows.ts'

const margin = 42
const footHeight = 26

/** One parcel on one page where it fits: what, by whom, when, with which checks; its pictures last. */
export function layOutEvidence(input: EvidenceInput, ruler: Ruler): readonly Page[] {
  const { parcel } = input
  const paper = papers[input.paper]
  const [width, height] = [points(paper.widthMm), points(paper.heightMm)]
  const inner = width - 2 * margin
  const rows: readonly Flowing[] = [
    evidenceHead(input, inner, ruler),
    evidenceFacts(input, inner, ruler),
    heading(words.contents, inner, ruler),
    ...parcel.contents.map((line) => contentRow(line, inner, ruler)),
    ...(parcel.checks.length === 0 ? [] : [heading(words.checks, inner, ruler)]),
    ...parcel.checks.map((check) => checkRow(check, input, inner, ruler)),
    ...(parcel.scans.length === 0 ? [] : [heading(words.scans, inner, ruler)]),
    ...parcel.scans.map((scan) => scanRow(scan, input, inner, ruler)),
    ...(parcel.stops.length === 0 ? [] : [remark(words.stopsCount(parcel.stops.length), inner, ruler)]),
    ...photoRows(input, inner, ruler),
  ]
  const room = height - 2 * margin - footHeight
  const pages = paginate(rows, room, room)
  return pages.map((parts, index) => ({
    width,
    height,
    marks: [...place(parts), ...foot(input, index + 1, pages.length, height - margin - footHeight, inner, ruler)],
  }))
}

function place(parts: readonly Flowing[]): readonly Mark[] {
  let y = margin
  return parts.flatMap((part) => {
    const marks = part.at(margin, y)
    y += part.height
    return marks
  })
}

function foot(input: EvidenceInput, page: number, pages: number, y: number, inner: number, ruler: Ruler): readonly Mark[] {
  const style = { size: 8, weight: 'regular', han: 'chinese', tone: 'grey' } as const
  const left = paragraph({ ...style, text: `${input.shopName} · ${input.parcel.sscc}` }, inner * 0.62, ruler)
  const right = paragraph({ ...style, text: words.pageOf(page, pages), align: 'right' }, inner * 0.34, ruler)
  return [
    { kind: 'area', x: margin, y, width: inner, height: 0.5, tone: 'hairline' },
    ...left.at(margin, y + 8),
    ...right.at(margin + inner * 0.66, y + 8),
  ]
}
