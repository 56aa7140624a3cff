import bwip from 'bwip-js/node'
import type { Box, Mark } from './marks.ts'
import { dot } from './sizes.ts'

/** A Data Matrix (ISO/IEC 16022, ECC 200); row by row, true is dark. */
export interface Matrix {
  readonly columns: number
  readonly rows: number
  readonly cells: readonly boolean[]
}

/** Light margin on every side; the norm asks for one module, cheap scanners for two. */
export const matrixQuiet = 2
/** Printer dots a module: half a millimetre, so that any reader resolves it. */
export const leastMatrixDots = 4
const mostMatrixDots = 6

export function dataMatrix(text: string): Matrix {
  const symbol = bwip.raw({ bcid: 'datamatrix', text })[0]
  if (symbol === undefined || !('pixs' in symbol)) throw new Error(`a Data Matrix of "${text}" has no modules`)
  return { columns: symbol.pixx, rows: symbol.pixy, cells: symbol.pixs.map((pixel) => pixel === 1) }
}

/** Points, with the quiet zone on both sides. */
export function matrixSide(matrix: Matrix, dots: number): number {
  return (Math.max(matrix.columns, matrix.rows) + 2 * matrixQuiet) * dots * dot
}

/** In the middle of the height of a box, at its left, as large as its height takes; each edge on a whole printer dot. */
export function matrixMark(matrix: Matrix, box: Box): Extract<Mark, { kind: 'matrix' }> {
  const fitting = Math.floor(box.height / matrixSide(matrix, 1))
  const dots = Math.min(mostMatrixDots, Math.max(leastMatrixDots, fitting))
  const quiet = matrixQuiet * dots * dot
  return { kind: 'matrix', x: wholeDots(box.x + quiet), y: wholeDots(box.y + (box.height - matrix.rows * dots * dot) / 2), dots, matrix }
}

function wholeDots(length: number): number {
  return Math.round(length / dot) * dot
}
