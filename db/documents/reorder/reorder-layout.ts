import { block, line } from '../paper/block.ts'
import type { Mark, Page } from '../paper/marks.ts'
import { paginate } from '../paper/paginate.ts'
import { type Flowing, paragraph, stack } from '../paper/paragraph.ts'
import { papers, points } from '../paper/sizes.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords } from '../words.ts'
import type { ReorderInput } from './reorder-input.ts'
import { reorderGroupHead, reorderHeads, reorderRow } from './reorder-rows.ts'
import { reorderWords as words } from './reorder-words.ts'

const margin = 42
const footHeight = 26
const headHeight = 52
const plain = { weight: 'regular', han: 'chinese', tone: 'black' } as const

/** As many pages as the rows need; a page that begins amid a supplier says whose rows they are. */
export function layOutReorder(input: ReorderInput, ruler: Ruler): readonly Page[] {
  const width = points(papers[input.paper].widthMm)
  const height = points(papers[input.paper].heightMm)
  const inner = width - 2 * margin
  const heads = reorderHeads(inner, ruler)
  const amid = new Map<Flowing, string>()
  const body = input.groups.flatMap((group) =>
    group.rows.map((row, at) => {
      const said = reorderRow(row, inner, ruler)
      if (at === 0) return stack([reorderGroupHead(group, inner, ruler), said])
      amid.set(said, group.supplier)
      return said
    }),
  )
  const nothing = paragraph({ ...plain, text: words.nothing, size: 12 }, inner, ruler)
  const room = height - 2 * margin - footHeight - headHeight - heads.height
  const pages = paginate(body.length === 0 ? [nothing] : body, room, room)
  return pages.map((parts, index) => {
    const [first] = parts
    const continued = (first && amid.get(first)) ?? null
    const foot = paragraph(
      { ...plain, text: documentWords.pageOf(index + 1, pages.length), size: 8, tone: 'grey', align: 'right' },
      inner,
      ruler,
    )
    return {
      width,
      height,
      marks: [...place([pageHead(input, continued, inner, ruler), heads, ...parts]), ...foot.at(margin, height - margin - footHeight + 8)],
    }
  })
}

function pageHead(input: ReorderInput, continued: string | null, inner: number, ruler: Ruler): Flowing {
  const title = paragraph({ ...plain, text: words.title, size: 20, weight: 'bold' }, inner * 0.4, ruler)
  const day = [words.on(input.today), ...(continued === null ? [] : [words.continued(continued)])].join(' · ')
  const right = (text: string, x: number, y: number) =>
    block([line(text)], { x: x + inner * 0.44, y, width: inner * 0.56, height: 15 }, { largest: 10, floor: 6, align: 'right' }, ruler)
  return {
    height: headHeight,
    at: (x, y) => [...title.at(x, y), ...right(input.shopName, x, y + 2), ...right(day, x, y + 19)],
  }
}

function place(parts: readonly Flowing[]): readonly Mark[] {
  let y = margin
  return parts.flatMap((part) => {
    const marks = part.at(margin, y)
    y += part.height
    return marks
  })
}
