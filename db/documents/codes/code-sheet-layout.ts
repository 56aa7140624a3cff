import { block, line } from '../paper/block.ts'
import type { Box, Mark, Page } from '../paper/marks.ts'
import { papers, points } from '../paper/sizes.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import { codeCell } from './code-cell.ts'
import type { CodeSheetInput, CodeToPrint } from './code-sheet-input.ts'

const margin = points(12)
const headHeight = points(9)
/** Long codes (commands) get two columns, so that their bars keep three dots a module. */
const longCode = 9
const cellHeight = { two: points(30.5), three: points(29) } as const

/** The room that one code gets on this paper at most. */
export function roomiestCell(input: Pick<CodeSheetInput, 'paper' | 'symbol'>): Box {
  const paper = papers[input.paper]
  const [width, height] = [points(paper.widthMm), points(paper.heightMm)]
  if (input.paper === '50x25mm') return { x: 0, y: 0, width, height }
  const columns = input.symbol === 'code128' ? 2 : 3
  return { x: 0, y: 0, width: (width - 2 * margin) / columns, height: columns === 2 ? cellHeight.two : cellHeight.three }
}

export function layOutCodeSheet(input: CodeSheetInput, ruler: Ruler): readonly Page[] {
  const paper = papers[input.paper]
  const width = points(paper.widthMm)
  const height = points(paper.heightMm)
  if (input.paper === '50x25mm') {
    return input.codes.map((code) => ({ width, height, marks: codeCell(code, input.symbol, { x: 0, y: 0, width, height }, ruler) }))
  }
  return layOutSheets(input, { width, height }, ruler)
}

function layOutSheets(input: CodeSheetInput, paper: { readonly width: number; readonly height: number }, ruler: Ruler): readonly Page[] {
  const columns = input.symbol === 'code128' && input.codes.some((each) => each.code.length > longCode) ? 2 : 3
  const cell = { width: (paper.width - 2 * margin) / columns, height: columns === 2 ? cellHeight.two : cellHeight.three }
  const rows = Math.floor((paper.height - 2 * margin - headHeight) / cell.height)
  const sheets = chunks(input.codes, columns * rows)
  return sheets.map((codes, sheet) => ({
    ...paper,
    marks: [
      ...sheetHead(input.title, words.pageOf(sheet + 1, sheets.length), paper.width - 2 * margin, ruler),
      ...codes.flatMap((code, index): readonly Mark[] => {
        const box = {
          x: margin + (index % columns) * cell.width,
          y: margin + headHeight + Math.floor(index / columns) * cell.height,
          ...cell,
        }
        return [{ kind: 'frame', ...box, tone: 'hairline' }, ...codeCell(code, input.symbol, box, ruler)]
      }),
    ],
  }))
}

function sheetHead(title: string, page: string, width: number, ruler: Ruler): readonly Mark[] {
  const box = { x: margin, y: margin, width: width * 0.7, height: headHeight - 4 }
  return [
    ...block([line(title, 'bold')], box, { largest: 13, floor: 9 }, ruler),
    ...block(
      [line(page)],
      { ...box, x: margin + width * 0.7, width: width * 0.3 },
      { largest: 8, floor: 6, align: 'right', tone: 'grey' },
      ruler,
    ),
  ]
}

function chunks(codes: readonly CodeToPrint[], size: number): readonly (readonly CodeToPrint[])[] {
  return Array.from({ length: Math.ceil(codes.length / size) }, (_, index) => codes.slice(index * size, (index + 1) * size))
}
