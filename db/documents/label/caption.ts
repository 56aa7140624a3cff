import { block, line } from '../paper/block.ts'
import type { Box, Mark } from '../paper/marks.ts'
import type { TextLine } from '../type/fit.ts'
import type { Ruler } from '../type/ruler.ts'

/** Label printers leave up to 2 mm of an edge white. */
export const margin = 11
export const stroke = 1.25
const caption = 6.25

/** A small heading above lines that use the rest of the box. */
export function captioned(heading: string, lines: readonly TextLine[], box: Box, largest: number, ruler: Ruler): readonly Mark[] {
  const head = caption * 1.3
  return [
    ...block([line(heading.toUpperCase(), 'bold')], { ...box, height: head }, { largest: caption, floor: 5 }, ruler),
    ...block(lines, { ...box, y: box.y + head, height: box.height - head }, { largest, floor: largest * 0.62 }, ruler),
  ]
}

export function rule(x: number, y: number, width: number, height: number): Mark {
  return { kind: 'area', x, y, width, height, tone: 'black' }
}
