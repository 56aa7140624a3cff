import type { PrinterKind } from '../../../domain/documents/contract.ts'
import { testCode } from '../../../domain/scanning/set-up/scanner-test.ts'
import { bars, code128 } from '../paper/barcode.ts'
import { block, line } from '../paper/block.ts'
import type { Box, Mark, Page } from '../paper/marks.ts'
import { papers, points } from '../paper/sizes.ts'
import type { Ruler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'

export interface TestPageInput {
  readonly kind: PrinterKind
  readonly paper: Exclude<keyof typeof papers, '50x25mm'>
  readonly createdAt: number
}

/** Every printer of labels and pages reaches so far to the edge. */
const edge = points(5)
const lineLength = points(50)
const thick = points(0.5)

/** A frame that a wrong size cuts or shrinks, a line to hold a ruler to, and bars to scan. */
export function layOutTestPage({ kind, paper }: TestPageInput, ruler: Ruler): Page {
  const [width, height] = [points(papers[paper].widthMm), points(papers[paper].heightMm)]
  const frame = { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge }
  const inner = { x: frame.x + edge, width: frame.width - 2 * edge }
  const at = (millimetres: number, tall: number): Box => ({ ...inner, y: frame.y + points(millimetres), height: points(tall) })
  const lineAt = frame.y + points(56)
  const lineFrom = (width - lineLength) / 2
  return {
    width,
    height,
    marks: [
      ...sides(frame),
      ...block([line(words.testTitle(kind), 'bold')], at(5, 9), { largest: 18, floor: 10, align: 'centre' }, ruler),
      ...block([line(words.paperName(paper))], at(15, 7), { largest: 13, floor: 8, align: 'centre' }, ruler),
      ...block(
        words.testSteps.map((text) => line(text)),
        at(26, 22),
        { largest: 10.5, floor: 6.5, align: 'centre' },
        ruler,
      ),
      area({ x: lineFrom, y: lineAt, width: lineLength, height: thick }),
      area({ x: lineFrom, y: lineAt - points(2), width: thick, height: points(4.5) }),
      area({ x: lineFrom + lineLength - thick, y: lineAt - points(2), width: thick, height: points(4.5) }),
      ...block([line(words.fiftyMillimetres)], at(60, 6), { largest: 10, floor: 8, align: 'centre' }, ruler),
      bars(code128(testCode), at(72, 22), 3),
      ...block([line(testCode)], at(96, 6), { largest: 10, floor: 8, align: 'centre' }, ruler),
    ],
  }
}

function sides({ x, y, width, height }: Box): readonly Mark[] {
  return [
    area({ x, y, width, height: thick }),
    area({ x, y: y + height - thick, width, height: thick }),
    area({ x, y, width: thick, height }),
    area({ x: x + width - thick, y, width: thick, height }),
  ]
}

function area(box: Box): Mark {
  return { kind: 'area', ...box, tone: 'black' }
}
