import { printable } from './printable.ts'
import type { Ruler } from './ruler.ts'
import type { TextStyle } from './runs.ts'
import { wrap } from './wrap.ts'

/** One line as written; `scale` makes it larger than its neighbours (1.2: a fifth larger). */
export interface TextLine extends TextStyle {
  readonly text: string
  readonly scale: number
}

export interface FitLimits {
  readonly width: number
  readonly height: number
  /** Points; the size that a short text gets. */
  readonly largest: number
  /** Points; lines shrink to this before any of them is wrapped. */
  readonly floor: number
}

export interface Fitted {
  readonly size: number
  readonly lines: readonly TextLine[]
}

/** Space from one baseline to the next, as a share of the size: room for Vietnamese capitals with two marks. */
export const leading = 1.24
const step = 0.25

/**
 * The largest size at which all lines fit: unwrapped down to the floor, then wrapped between words from the floor down
 * to two thirds of it, then wrapped anywhere, as small as it takes. Nothing is ever left out.
 */
export function fit(written: readonly TextLine[], limits: FitLimits, ruler: Ruler): Fitted {
  const lines = written.map((line) => ({ ...line, text: printable(line.text) })).filter((line) => line.text !== '')
  if (lines.length === 0) return { size: limits.largest, lines }
  const widest = Math.max(...lines.map((line) => widthOf(line, 1, ruler)))
  for (let size = limits.largest; size >= limits.floor; size -= step) {
    if (heightOf(lines, size) <= limits.height && widest * size <= limits.width) return { size, lines }
  }
  for (let size = limits.floor; size >= (limits.floor * 2) / 3; size -= step) {
    const wrapped = wrapAll(lines, size, limits.width, ruler)
    if (!wrapped.cutWord && heightOf(wrapped.lines, size) <= limits.height) return { size, lines: wrapped.lines }
  }
  for (let size = limits.floor; ; size *= 0.95) {
    const wrapped = wrapAll(lines, size, limits.width, ruler)
    if (heightOf(wrapped.lines, size) <= limits.height) return { size, lines: wrapped.lines }
  }
}

export function widthOf(line: TextLine, size: number, ruler: Ruler): number {
  return ruler(line.text, line) * size * line.scale
}

export function heightOf(lines: readonly TextLine[], size: number): number {
  return lines.reduce((height, line) => height + size * line.scale * leading, 0)
}

function wrapAll(lines: readonly TextLine[], size: number, width: number, ruler: Ruler) {
  const all = lines.map((line) => ({ line, ...wrap(line.text, width, (text) => ruler(text, line) * size * line.scale) }))
  return {
    lines: all.flatMap(({ line, lines: texts }) => texts.map((text) => ({ ...line, text }))),
    cutWord: all.some((each) => each.cutWord),
  }
}
