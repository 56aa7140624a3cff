import { type Flowing, paragraph, stack } from '../paper/paragraph.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import type { PurchaseInputLine } from './purchase-input.ts'

const plain = { weight: 'regular', han: 'chinese' } as const
const gap = 12
const pad = 8

function columns(inner: number) {
  const [quantity, price, amount] = [48, 72, 80]
  const code = inner * 0.2
  return { quantity, code, item: inner - quantity - code - price - amount - 4 * gap - 2 * pad, price, amount }
}

/** Where each column begins. */
function starts(inner: number) {
  const width = columns(inner)
  const code = pad + width.quantity + gap
  const item = code + width.code + gap
  const price = item + width.item + gap
  return { quantity: pad, code, item, price, amount: price + width.price + gap }
}

export function purchaseHeads(inner: number, ruler: Ruler): Flowing {
  const width = columns(inner)
  const start = starts(inner)
  const head = (text: string, room: number, align: 'left' | 'right' = 'left') =>
    paragraph({ ...plain, text: text.toUpperCase(), size: 7, weight: 'bold', tone: 'grey', align }, room, ruler)
  return {
    height: 22,
    at: (x, y) => [
      { kind: 'area', x, y, width: inner, height: 20, tone: 'tint' },
      ...head(words.quantity, width.quantity).at(x + start.quantity, y + 5.5),
      ...head(words.supplierCode, width.code).at(x + start.code, y + 5.5),
      ...head(words.item, width.item).at(x + start.item, y + 5.5),
      ...head(words.price, width.price, 'right').at(x + start.price, y + 5.5),
      ...head(words.amount, width.amount, 'right').at(x + start.amount, y + 5.5),
    ],
  }
}

/** How many, their code, what it is, what one and all of them cost; with a hairline below. */
export function purchaseRow(line: PurchaseInputLine, inner: number, ruler: Ruler): Flowing {
  const width = columns(inner)
  const start = starts(inner)
  const quantity = paragraph({ ...plain, text: String(line.quantity), size: 12, weight: 'bold', tone: 'black' }, width.quantity, ruler)
  const code = paragraph({ ...plain, text: line.supplierCode, size: 9, tone: 'black' }, width.code, ruler)
  const item = stack([
    paragraph({ ...plain, text: line.name, size: 10, tone: 'black' }, width.item, ruler),
    paragraph({ ...plain, text: line.sku, size: 8, tone: 'grey' }, width.item, ruler),
  ])
  const right = (text: string, room: number) => paragraph({ ...plain, text, size: 9.5, tone: 'black', align: 'right' }, room, ruler)
  const price = right(line.price, width.price)
  const amount = right(line.amount, width.amount)
  const height = Math.max(quantity.height, code.height + 3, item.height + 3) + 11
  return {
    height,
    at: (x, y) => [
      ...quantity.at(x + start.quantity, y + 4),
      ...code.at(x + start.code, y + 6.5),
      ...item.at(x + start.item, y + 6),
      ...price.at(x + start.price, y + 6.5),
      ...amount.at(x + start.amount, y + 6.5),
      { kind: 'area', x, y: y + height - 0.5, width: inner, height: 0.5, tone: 'hairline' },
    ],
  }
}

export function purchaseTotal(total: string, inner: number, ruler: Ruler): Flowing {
  const text = paragraph(
    { ...plain, text: words.total(total), size: 11, weight: 'bold', tone: 'black', align: 'right' },
    inner - pad,
    ruler,
  )
  return { height: text.height + 18, at: (x, y) => text.at(x, y + 8) }
}
