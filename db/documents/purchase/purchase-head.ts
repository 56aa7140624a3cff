import { addressLines } from '../../../domain/documents/address-lines.ts'
import { bars, barsWidth, code128, symbolWidth } from '../paper/barcode.ts'
import { block, line } from '../paper/block.ts'
import { type Flowing, paragraph } from '../paper/paragraph.ts'
import { points } from '../paper/sizes.ts'
import type { TextLine } from '../type/fit.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import type { PurchaseInput } from './purchase-input.ts'

const barDots = 3
const barHeight = points(12)

/** Who orders; the order's code at the right, to be scanned when the goods come. */
export function purchaseHead(input: PurchaseInput, inner: number, ruler: Ruler): Flowing {
  const modules = code128(input.code)
  const codeWidth = barsWidth(modules, barDots)
  const width = symbolWidth(modules, barDots)
  const left = inner - width - 20
  return {
    height: 76,
    at: (x, y) => [
      ...block([line(words.purchaseTitle(input.number), 'bold')], { x, y, width: left, height: 30 }, { largest: 22, floor: 12 }, ruler),
      ...block([line(input.shopName)], { x, y: y + 34, width: left, height: 20 }, { largest: 11, floor: 8 }, ruler),
      bars(modules, { x: x + inner - (width + codeWidth) / 2, y, width, height: barHeight }, barDots),
      ...block(
        [line(input.code)],
        { x: x + inner - codeWidth, y: y + barHeight + 3, width: codeWidth, height: 12 },
        { largest: 8, floor: 6, align: 'centre', tone: 'grey' },
        ruler,
      ),
      { kind: 'area', x, y: y + 60, width: inner, height: 1.5, tone: 'black' },
    ],
  }
}

/** Three columns: from whom, where it is to go, when. */
export function purchaseFacts(input: PurchaseInput, inner: number, ruler: Ruler): Flowing {
  const height = 118
  const supplier = [line(input.supplier, 'bold'), ...input.supplierAddress.split('\n').map((text) => line(text))]
  const shop = [...addressLines(input.shopAddress).map(({ text }) => line(text)), line(input.shopEmail)]
  const when = [
    line(words.orderedOn(input.orderedOn)),
    ...(input.wantedOn === null ? [] : [line(words.expectedOn(input.wantedOn), 'bold')]),
    ...(input.account === '' ? [] : [line(words.account(input.account))]),
  ]
  return {
    height,
    at: (x, y) => {
      const column = (heading: string, lines: readonly TextLine[], left: number, width: number) => [
        ...block(
          [line(heading.toUpperCase(), 'bold')],
          { x: x + left, y, width, height: 10 },
          { largest: 7, floor: 6, tone: 'grey' },
          ruler,
        ),
        ...block(
          lines.filter(({ text }) => text !== ''),
          { x: x + left, y: y + 13, width, height: height - 28 },
          { largest: 10, floor: 7.5 },
          ruler,
        ),
      ]
      return [
        ...column(words.supplier, supplier, 0, inner * 0.34),
        ...column(words.deliverTo, shop, inner * 0.38, inner * 0.32),
        ...column(words.order, when, inner * 0.74, inner * 0.26),
      ]
    },
  }
}

/** On the second page and after. */
export function purchaseRunningHead(input: PurchaseInput, inner: number, ruler: Ruler): Flowing {
  const style = { size: 10, weight: 'bold', han: 'chinese', tone: 'black' } as const
  const left = paragraph({ ...style, text: input.shopName }, inner * 0.55, ruler)
  const right = paragraph({ ...style, text: words.purchaseTitle(input.number), align: 'right' }, inner * 0.42, ruler)
  const height = Math.max(left.height, right.height) + 12
  return { height, at: (x, y) => [...left.at(x, y), ...right.at(x + inner * 0.58, y)] }
}
