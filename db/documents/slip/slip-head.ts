import { addressLines } from '../../../domain/documents/address-lines.ts'
import { senderLines } from '../label/address-text.ts'
import { bars, barsWidth, code128, symbolWidth } from '../paper/barcode.ts'
import { block, line } from '../paper/block.ts'
import type { Mark } from '../paper/marks.ts'
import { type Flowing, paragraph } from '../paper/paragraph.ts'
import { points } from '../paper/sizes.ts'
import type { TextLine } from '../type/fit.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import type { SlipInput } from './slip-input.ts'

const barDots = 3
const barHeight = points(12)

/** Who sends it; the order's code at the right, for returns and questions. */
export function slipHead(input: SlipInput, inner: number, ruler: Ruler): Flowing {
  const modules = code128(input.orderCode)
  const codeWidth = barsWidth(modules, barDots)
  const width = symbolWidth(modules, barDots)
  const left = inner - width - 20
  const address = addressLines(input.shopAddress)
    .filter((each) => each.text !== input.shopName)
    .map((each) => each.text)
    .join(' · ')
  return {
    height: 92,
    at: (x, y) => [
      ...block([line(input.shopName, 'bold')], { x, y, width: left, height: 30 }, { largest: 22, floor: 12 }, ruler),
      ...block(
        [line(address), line(input.shopEmail)],
        { x, y: y + 34, width: left, height: 36 },
        { largest: 8.5, floor: 7, tone: 'grey' },
        ruler,
      ),
      bars(modules, { x: x + inner - (width + codeWidth) / 2, y, width, height: barHeight }, barDots),
      ...block(
        [line(input.orderCode)],
        { x: x + inner - codeWidth, y: y + barHeight + 3, width: codeWidth, height: 12 },
        { largest: 8, floor: 6, align: 'centre', tone: 'grey' },
        ruler,
      ),
      { kind: 'area', x, y: y + 76, width: inner, height: 1.5, tone: 'black' },
    ],
  }
}

/** Three columns: where it goes, which order, which parcel. */
export function slipFacts(input: SlipInput, inner: number, ruler: Ruler): Flowing {
  const height = 112
  const recipient = senderLines(input.recipient)
  const order = [line(input.orderNumber, 'bold', 1.5), line(words.orderedOn(input.orderedOn))]
  const count = input.parcelCount === null ? String(input.parcelNumber) : words.nOfM(input.parcelNumber, input.parcelCount)
  const parcel = [line(count, 'bold', 1.5), line([input.carrier, input.service].filter((text) => text !== '').join(' · '))]
  return {
    height,
    at: (x, y) => {
      const column = (heading: string, lines: readonly TextLine[], left: number, width: number): readonly Mark[] => [
        ...block(
          [line(heading.toUpperCase(), 'bold')],
          { x: x + left, y, width, height: 10 },
          { largest: 7, floor: 6, tone: 'grey' },
          ruler,
        ),
        ...block(lines, { x: x + left, y: y + 13, width, height: height - 28 }, { largest: 10, floor: 7.5 }, ruler),
      ]
      return [
        ...column(words.shipTo, recipient, 0, inner * 0.42),
        ...column(words.order, order, inner * 0.47, inner * 0.25),
        ...column(words.parcel, parcel, inner * 0.76, inner * 0.24),
      ]
    },
  }
}

/** On the second page and after. */
export function slipRunningHead(input: SlipInput, inner: number, ruler: Ruler): Flowing {
  const style = { size: 10, weight: 'bold', han: 'chinese', tone: 'black' } as const
  const left = paragraph({ ...style, text: input.shopName }, inner * 0.55, ruler)
  const right = paragraph({ ...style, text: words.orderNumber(input.orderNumber), align: 'right' }, inner * 0.42, ruler)
  const height = Math.max(left.height, right.height) + 12
  return { height, at: (x, y) => [...left.at(x, y), ...right.at(x + inner * 0.58, y)] }
}
