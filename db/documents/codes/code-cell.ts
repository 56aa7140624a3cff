import { bars, code128 } from '../paper/barcode.ts'
import { block, line } from '../paper/block.ts'
import type { Box, Mark } from '../paper/marks.ts'
import type { Ruler } from '../type/ruler.ts'
import type { CodeToPrint } from './code-sheet-input.ts'

/** Printer dots a module, where there is room; two are the least that scanners read well at 203 dpi. */
const mostDots = 3

/** A name to read, bars to scan, the code to type when the bars are worn. */
export function codeCell(code: CodeToPrint, box: Box, ruler: Ruler): readonly Mark[] {
  const pad = box.height * 0.07
  const width = box.width - 4 * pad
  const x = box.x + 2 * pad
  const name = box.height * 0.27
  const foot = box.height * 0.14
  const barsAt = box.y + pad + name + 1.5
  const typed = width * 0.46
  return [
    ...block(
      [line(code.title, 'bold')],
      { x, y: box.y + pad, width, height: name },
      { largest: name / 1.3, floor: 7, vertical: 'middle' },
      ruler,
    ),
    bars(code128(code.code), { ...box, y: barsAt, height: box.height - 2 * pad - name - foot - 4.5 }, mostDots),
    ...block(
      [line(code.subtitle)],
      { x, y: box.y + box.height - pad - foot, width: width - typed, height: foot },
      { largest: 7.5, floor: 5.5 },
      ruler,
    ),
    ...block(
      [line(code.code)],
      { x: x + width - typed, y: box.y + box.height - pad - foot, width: typed, height: foot },
      { largest: 7.5, floor: 5.5, align: 'right' },
      ruler,
    ),
  ]
}
