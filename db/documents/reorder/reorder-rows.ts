import { type Flowing, paragraph, stack } from '../paper/paragraph.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords } from '../words.ts'
import type { ReorderGroup, ReorderRow } from './reorder-input.ts'
import { reorderWords as words } from './reorder-words.ts'

const plain = { weight: 'regular', han: 'chinese' } as const
const gap = 12
const pad = 8

function columns(inner: number) {
  const [orderBy, runsOut, quantity, cost] = [62, 62, 48, 78]
  const item = pad + orderBy + gap + runsOut + gap
  const costAt = inner - pad - cost
  const quantityAt = costAt - gap - quantity
  return {
    orderBy: { at: pad, width: orderBy },
    runsOut: { at: pad + orderBy + gap, width: runsOut },
    item: { at: item, width: quantityAt - gap - item },
    quantity: { at: quantityAt, width: quantity },
    cost: { at: costAt, width: cost },
    /** From the item to the edge. */
    why: { at: item, width: inner - pad - item },
  }
}

export function reorderHeads(inner: number, ruler: Ruler): Flowing {
  const column = columns(inner)
  const head = (text: string, width: number, align: 'left' | 'right' = 'left') =>
    paragraph({ ...plain, text: text.toUpperCase(), size: 7, weight: 'bold', tone: 'grey', align }, width, ruler)
  return {
    height: 24,
    at: (x, y) => [
      { kind: 'area', x, y, width: inner, height: 20, tone: 'tint' },
      ...head(words.orderBy, column.orderBy.width).at(x + column.orderBy.at, y + 5.5),
      ...head(words.runsOut, column.runsOut.width).at(x + column.runsOut.at, y + 5.5),
      ...head(documentWords.item, column.item.width).at(x + column.item.at, y + 5.5),
      ...head(documentWords.quantity, column.quantity.width, 'right').at(x + column.quantity.at, y + 5.5),
      ...head(words.cost, column.cost.width, 'right').at(x + column.cost.at, y + 5.5),
    ],
  }
}

/** From whom, and what all of it comes to. */
export function reorderGroupHead({ supplier, facts }: ReorderGroup, inner: number, ruler: Ruler): Flowing {
  const name = paragraph({ ...plain, text: supplier, size: 13, weight: 'bold', tone: 'black' }, inner * 0.5, ruler)
  const said = paragraph({ ...plain, text: facts, size: 9.5, tone: 'black', align: 'right' }, inner * 0.46 - pad, ruler)
  const height = Math.max(name.height, said.height + 4) + 18
  return {
    height,
    at: (x, y) => [
      ...name.at(x + pad, y + 12),
      ...said.at(x + inner * 0.54, y + 15),
      { kind: 'area', x, y: y + height - 1, width: inner, height: 1, tone: 'black' },
    ],
  }
}

/** By when, what, how many, at what cost; below it why. */
export function reorderRow(row: ReorderRow, inner: number, ruler: Ruler): Flowing {
  const column = columns(inner)
  const text = (written: string, width: number, align: 'left' | 'right' = 'left') =>
    paragraph({ ...plain, text: written, size: 9.5, tone: 'black', align }, width, ruler)
  const orderBy = paragraph({ ...plain, text: row.orderBy, size: 9.5, weight: 'bold', tone: 'black' }, column.orderBy.width, ruler)
  const runsOut = text(row.runsOut, column.runsOut.width)
  const item = stack([
    paragraph({ ...plain, text: row.name, size: 10, tone: 'black' }, column.item.width, ruler),
    paragraph({ ...plain, text: row.sku, size: 8, tone: 'grey' }, column.item.width, ruler),
  ])
  const quantity = paragraph(
    { ...plain, text: row.quantity, size: 11, weight: 'bold', tone: 'black', align: 'right' },
    column.quantity.width,
    ruler,
  )
  const cost = text(row.cost, column.cost.width, 'right')
  const why = paragraph({ ...plain, text: row.why, size: 8, tone: 'grey' }, column.why.width, ruler)
  const top = Math.max(orderBy.height, runsOut.height, item.height, quantity.height, cost.height)
  const height = 6 + top + 2 + why.height + 7
  return {
    height,
    at: (x, y) => [
      ...orderBy.at(x + column.orderBy.at, y + 6.5),
      ...runsOut.at(x + column.runsOut.at, y + 6.5),
      ...item.at(x + column.item.at, y + 6),
      ...quantity.at(x + column.quantity.at, y + 5),
      ...cost.at(x + column.cost.at, y + 6.5),
      ...why.at(x + column.why.at, y + 6 + top + 2),
      { kind: 'area', x, y: y + height - 0.5, width: inner, height: 0.5, tone: 'hairline' },
    ],
  }
}
