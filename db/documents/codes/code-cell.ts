import { bars, code128, symbolWidth } from '../paper/barcode.ts'
import { block, line } from '../paper/block.ts'
import type { Box, Mark } from '../paper/marks.ts'
import { dataMatrix, leastMatrixDots, matrixMark, matrixSide } from '../paper/matrix.ts'
import type { Ruler } from '../type/ruler.ts'
import type { CodeToPrint } from './code-sheet-input.ts'
import type { CodeSymbol } from '../../../domain/documents/contract.ts'

/** Printer dots a module, where there is room; two are the least that scanners read well at 203 dpi. */
const mostDots = 3
const leastDots = 2
/** What both symbols can say and every scanner types. */
const writable = /^[ -~]+$/

const padOf = (box: Box) => box.height * 0.07

/** Why a code cannot stand in a cell; null where it can. */
export function misfit(code: string, symbol: CodeSymbol, box: Box): 'letters' | 'too_long' | null {
  if (!writable.test(code)) return 'letters'
  const fits =
    symbol === 'code128'
      ? symbolWidth(code128(code), leastDots) <= box.width
      : matrixSide(dataMatrix(code), leastMatrixDots) <= box.height - 2 * padOf(box)
  return fits ? null : 'too_long'
}

export function codeCell(code: CodeToPrint, symbol: CodeSymbol, box: Box, ruler: Ruler): readonly Mark[] {
  return symbol === 'code128' ? barsCell(code, box, ruler) : matrixCell(code, box, ruler)
}

/** A name to read, bars to scan, the code to type when the bars are worn. */
function barsCell(code: CodeToPrint, box: Box, ruler: Ruler): readonly Mark[] {
  const pad = padOf(box)
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

/** The square to scan at the left, beside it the name, what it is, and the code to type. */
function matrixCell(code: CodeToPrint, box: Box, ruler: Ruler): readonly Mark[] {
  const pad = padOf(box)
  const inner = { x: box.x + pad, y: box.y + pad, width: box.width - 2 * pad, height: box.height - 2 * pad }
  const square = dataMatrix(code.code)
  const mark = matrixMark(square, inner)
  const side = matrixSide(square, mark.dots)
  const text = { x: inner.x + side + pad, width: inner.width - side - pad }
  const part = (from: number, to: number) => ({ ...text, y: inner.y + from * inner.height, height: (to - from) * inner.height })
  return [
    mark,
    ...block([line(code.title, 'bold')], part(0, 0.5), { largest: inner.height * 0.26, floor: 7, vertical: 'middle' }, ruler),
    ...block([line(code.subtitle)], part(0.52, 0.78), { largest: 7.5, floor: 5.5 }, ruler),
    ...block([line(code.code)], part(0.8, 1), { largest: 7.5, floor: 5.5, vertical: 'bottom' }, ruler),
  ]
}
