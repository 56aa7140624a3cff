import { fit, heightOf, leading, type TextLine, widthOf } from '../type/fit.ts'
import type { HanForms, Weight } from '../type/faces.ts'
import type { Ruler } from '../type/ruler.ts'
import type { Box, Mark, Tone } from './marks.ts'

/** Share of a size above the baseline; the rest is for descenders. */
export const ascent = 0.97

export interface BlockStyle {
  readonly largest: number
  readonly floor: number
  readonly align?: 'left' | 'right' | 'centre'
  readonly vertical?: 'top' | 'middle' | 'bottom'
  readonly tone?: Tone
}

export function line(text: string, weight: Weight = 'regular', scale = 1, han: HanForms = 'chinese'): TextLine {
  return { text, weight, scale, han }
}

/** Lines set inside a box: as large as they fit, never outside it. */
export function block(lines: readonly TextLine[], box: Box, style: BlockStyle, ruler: Ruler): readonly Mark[] {
  const fitted = fit(lines, { width: box.width, height: box.height, largest: style.largest, floor: style.floor }, ruler)
  const spare = box.height - heightOf(fitted.lines, fitted.size)
  let top = box.y + (style.vertical === 'middle' ? spare / 2 : style.vertical === 'bottom' ? spare : 0)
  return fitted.lines.map((each) => {
    const size = fitted.size * each.scale
    const width = widthOf(each, fitted.size, ruler)
    const room = box.width - width
    const x = box.x + (style.align === 'right' ? room : style.align === 'centre' ? room / 2 : 0)
    const mark: Mark = {
      kind: 'text',
      text: each.text,
      x,
      baseline: top + size * ascent,
      size,
      width,
      weight: each.weight,
      han: each.han,
      tone: style.tone ?? 'black',
    }
    top += size * leading
    return mark
  })
}
