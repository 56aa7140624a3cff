import { type Flowing, paragraph } from '../paper/paragraph.ts'
import type { Ruler } from '../type/ruler.ts'

const pad = 12
const blankLine = 6

/** The note to the customer, or the words of a gift, on a tinted ground; each of its lines may go to the next page. Nothing for no note. */
export function slipNote(title: string, note: string, inner: number, ruler: Ruler): readonly Flowing[] {
  if (note.trim() === '') return []
  const head = paragraph({ text: title.toUpperCase(), size: 7, weight: 'bold', han: 'chinese', tone: 'grey' }, inner - 2 * pad, ruler)
  const lines = note
    .trim()
    .split(/\r\n|\r|\n/)
    .map((text) => paragraph({ text, size: 10, weight: 'regular', han: 'chinese', tone: 'black' }, inner - 2 * pad, ruler))
  return [
    tinted(head, inner, { above: pad, below: 3 }),
    ...lines.map((text) => tinted(text, inner, none)),
    tinted(nothing, inner, { above: pad, below: 0 }),
  ]
}

const none = { above: 0, below: 0 }
const nothing: Flowing = { height: 0, at: () => [] }

function tinted(part: Flowing, inner: number, space: { readonly above: number; readonly below: number }): Flowing {
  const height = Math.max(space.above + part.height + space.below, blankLine)
  return {
    height,
    at: (x, y) => [{ kind: 'area', x, y, width: inner, height, tone: 'tint' }, ...part.at(x + pad, y + space.above)],
  }
}
