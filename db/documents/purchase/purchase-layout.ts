import type { Mark, Page } from '../paper/marks.ts'
import { paginate } from '../paper/paginate.ts'
import { type Flowing, paragraph } from '../paper/paragraph.ts'
import { papers, points } from '../paper/sizes.ts'
import { slipNote } from '../slip/slip-note.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import { purchaseFacts, purchaseHead, purchaseRunningHead } from './purchase-head.ts'
import type { PurchaseInput } from './purchase-input.ts'
import { purchaseHeads, purchaseRow, purchaseTotal } from './purchase-rows.ts'

const margin = 42
const footHeight = 26

/** As many pages as the lines need; every page repeats the column heads and says which page of how many it is. */
export function layOutPurchase(input: PurchaseInput, ruler: Ruler): readonly Page[] {
  const width = points(papers[input.paper].widthMm)
  const height = points(papers[input.paper].heightMm)
  const inner = width - 2 * margin
  const heads = purchaseHeads(inner, ruler)
  const first = [purchaseHead(input, inner, ruler), purchaseFacts(input, inner, ruler), heads]
  const others = [purchaseRunningHead(input, inner, ruler), heads]
  const body = [
    ...input.lines.map((line) => purchaseRow(line, inner, ruler)),
    purchaseTotal(input.total, inner, ruler),
    ...slipNote(words.note, input.note, inner, ruler),
  ]
  const room = height - 2 * margin - footHeight
  const pages = paginate(body, room - taken(first), room - taken(others))
  return pages.map((parts, index) => {
    const page = paragraph(
      { text: words.pageOf(index + 1, pages.length), size: 8, weight: 'regular', han: 'chinese', tone: 'grey', align: 'right' },
      inner,
      ruler,
    )
    return {
      width,
      height,
      marks: [...place([...(index === 0 ? first : others), ...parts]), ...page.at(margin, height - margin - footHeight + 8)],
    }
  })
}

function taken(parts: readonly Flowing[]): number {
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
