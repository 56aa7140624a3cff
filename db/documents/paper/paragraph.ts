import { leading } from '../type/fit.ts'
import { printable } from '../type/printable.ts'
import type { Ruler } from '../type/ruler.ts'
import type { TextStyle } from '../type/runs.ts'
import { wrap } from '../type/wrap.ts'
import { ascent } from './block.ts'
import type { Mark, Tone } from './marks.ts'

export interface Paragraph extends TextStyle {
  readonly text: string
  readonly size: number
  readonly tone: Tone
  readonly align?: 'left' | 'right'
}

/** Something of known height that can stand anywhere below something else. */
export interface Flowing {
  readonly height: number
  at(x: number, y: number): readonly Mark[]
}

/** Text at one size, wrapped to a width. */
export function paragraph(written: Paragraph, width: number, ruler: Ruler): Flowing {
  const { size } = written
  const measure = (text: string) => ruler(text, written) * size
  const { lines } = wrap(printable(written.text), width, measure)
  return {
    height: lines.length * size * leading,
    at: (x, y) =>
      lines.map((text, index) => {
        const taken = measure(text)
        return {
          kind: 'text',
          text,
          x: written.align === 'right' ? x + width - taken : x,
          baseline: y + size * (index * leading + ascent),
          size,
          width: taken,
          weight: written.weight,
          han: written.han,
          tone: written.tone,
        }
      }),
  }
}

/** One under the other. */
export function stack(parts: readonly Flowing[]): Flowing {
  return {
    height: parts.reduce((height, part) => height + part.height, 0),
    at: (x, y) => {
      let top = y
      return parts.flatMap((part) => {
        const marks = part.at(x, top)
        top += part.height
        return marks
      })
    },
  }
}
