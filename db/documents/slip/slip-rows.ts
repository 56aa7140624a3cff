import { type Flowing, paragraph, stack } from '../paper/paragraph.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import type { SlipLine } from './slip-input.ts'

const plain = { weight: 'regular', han: 'chinese' } as const
const gap = 14

function columns(inner: number) {
  const quantity = 62
  const sku = inner * 0.26
  return { quantity, sku, item: inner - quantity - sku - 2 * gap - 8 }
}

export function columnHeads(inner: number, ruler: Ruler): Flowing {
  const width = columns(inner)
  const head = (text: string, room: number) =>
    paragraph({ ...plain, text: text.toUpperCase(), size: 7, weight: 'bold', tone: 'grey' }, room, ruler)
  return {
    height: 22,
    at: (x, y) => [
      { kind: 'area', x, y, width: inner, height: 20, tone: 'tint' },
      ...head(words.quantity, width.quantity).at(x + 8, y + 5.5),
      ...head(words.item, width.item).at(x + 8 + width.quantity + gap, y + 5.5),
      ...head(words.sku, width.sku).at(x + 8 + width.quantity + width.item + 2 * gap, y + 5.5),
    ],
  }
}

/** Quantity, what it is, its number; with a hairline below. */
export function slipRow(line: SlipLine, inner: number, ruler: Ruler): Flowing {
  const width = columns(inner)
  const quantity = stack([
    paragraph({ ...plain, text: String(line.quantity), size: 13, weight: 'bold', tone: 'black' }, width.quantity, ruler),
    ...(line.quantity === line.ordered
      ? []
      : [paragraph({ ...plain, text: words.ofOrdered(line.ordered), size: 7.5, tone: 'grey' }, width.quantity, ruler)]),
  ])
  const item = stack([
    paragraph({ ...plain, text: line.name, size: 10, tone: 'black' }, width.item, ruler),
    paragraph({ ...plain, text: line.variant, size: 8.5, tone: 'grey' }, width.item, ruler),
  ])
  const sku = paragraph({ ...plain, text: line.sku, size: 9, tone: 'grey' }, width.sku, ruler)
  const height = Math.max(quantity.height, item.height + 3, sku.height + 3) + 11
  return {
    height,
    at: (x, y) => [
      ...quantity.at(x + 8, y + 4),
      ...item.at(x + 8 + width.quantity + gap, y + 6.5),
      ...sku.at(x + 8 + width.quantity + width.item + 2 * gap, y + 7),
      { kind: 'area', x, y: y + height - 0.5, width: inner, height: 0.5, tone: 'hairline' },
    ],
  }
}
