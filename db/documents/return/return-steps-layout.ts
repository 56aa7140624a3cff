import { captioned, margin, rule, stroke } from '../label/caption.ts'
import { block, line } from '../paper/block.ts'
import type { Box, Page } from '../paper/marks.ts'
import { paragraph, stack } from '../paper/paragraph.ts'
import { papers, points } from '../paper/sizes.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import type { ReturnLabelInput } from './return-label-input.ts'

const mostLines = 8
const plain = { weight: 'regular', han: 'chinese', tone: 'black' } as const

/** What the customer does with the label, what the return is for, and its code in letters. */
export function layOutReturnSteps(input: ReturnLabelInput, ruler: Ruler): Page {
  const paper = papers[input.size]
  const width = points(paper.widthMm)
  const height = points(paper.heightMm)
  const inner = width - 2 * margin
  const head: Box = { x: margin, y: margin, width: inner, height: 24 }
  const gap = { height: 6, at: () => [] }
  const steps = stack(words.returnSteps.flatMap((text) => [paragraph({ ...plain, text, size: 10.5 }, inner, ruler), gap]))
  const foot: Box = { x: margin, y: height - margin - 30, width: inner, height: 30 }
  const list: Box = {
    x: margin,
    y: head.y + head.height + 8 + steps.height + 10,
    width: inner,
    height: foot.y - 8 - (head.y + head.height + 8 + steps.height + 10),
  }
  const half = { ...foot, width: (inner - 8) / 2 }
  return {
    width,
    height,
    marks: [
      ...block([line(words.returnHow, 'bold')], head, { largest: 17, floor: 10, vertical: 'middle' }, ruler),
      rule(margin, head.y + head.height + 1, inner, stroke),
      ...steps.at(margin, head.y + head.height + 8),
      ...captioned(input.enclosed ? words.returnAny : words.returnHolds, unitLines(input), list, 10, ruler),
      rule(margin, foot.y - 4, inner, stroke),
      ...captioned(words.order, [line(input.orderNumber, 'bold')], half, 13, ruler),
      ...captioned(words.returnNumber, [line(input.code, 'bold')], { ...half, x: margin + half.width + 8 }, 13, ruler),
    ],
  }
}

function unitLines({ lines }: ReturnLabelInput) {
  const shown = lines.slice(0, mostLines).map(({ units, name, variant }) => {
    const item = [name, variant].filter((text) => text !== '').join(', ')
    return line(words.units(units, item))
  })
  const more = lines.length - shown.length
  return more > 0 ? [...shown, line(words.moreItems(more))] : shown
}
