import { captioned, margin, rule, stroke } from '../label/caption.ts'
import { recipientLines, senderLines } from '../label/address-text.ts'
import { bars, code128 } from '../paper/barcode.ts'
import { block, line } from '../paper/block.ts'
import type { Box, Page } from '../paper/marks.ts'
import { papers, points } from '../paper/sizes.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import type { ReturnLabelInput } from './return-label-input.ts'

const barHeight = points(26)
const barDots = 4

/** From the top: the customer, that it is a return, the shop, the order, the return's own code in bars. */
export function layOutReturnLabel(input: ReturnLabelInput, ruler: Ruler): Page {
  const paper = papers[input.size]
  const width = points(paper.widthMm)
  const height = points(paper.heightMm)
  const inner = width - 2 * margin
  const barcode: Box = { x: margin, y: height - margin - 15 - barHeight, width: inner, height: barHeight }
  const order: Box = { x: margin, y: barcode.y - 9 - 29, width: inner, height: 29 }
  const band: Box = { x: margin, y: margin + 62, width: inner, height: 30 }
  const recipient: Box = { x: margin, y: band.y + band.height + 5, width: inner, height: order.y - band.y - band.height - 10 }
  return {
    width,
    height,
    marks: [
      ...captioned(words.from, senderLines(input.sender), { ...band, y: margin, height: 58 }, 7.75, ruler),
      { kind: 'area', ...band, tone: 'black' },
      ...block(
        [line(words.returnBand, 'bold')],
        { ...band, x: band.x + 8, y: band.y + 2, width: inner - 16, height: band.height - 4 },
        { largest: 17, floor: 9, vertical: 'middle', tone: 'white' },
        ruler,
      ),
      ...captioned(words.returnTo, recipientLines(input.recipient), recipient, 17, ruler),
      rule(margin, order.y - 4, inner, stroke),
      ...captioned(words.order, [line(input.orderNumber, 'bold')], order, 14, ruler),
      rule(margin, order.y + order.height + 1, inner, stroke),
      bars(code128(input.code), barcode, barDots),
      ...block(
        [line(input.code, 'bold')],
        { ...barcode, y: barcode.y + barHeight + 2, height: 13 },
        { largest: 10.5, floor: 8, align: 'centre' },
        ruler,
      ),
    ],
  }
}
