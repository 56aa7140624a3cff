import { drawPdf, type Drawing } from '../paper/pdf.ts'
import { createRuler } from '../type/ruler.ts'
import type { CodeSheetInput } from './code-sheet-input.ts'
import { layOutCodeSheet } from './code-sheet-layout.ts'

/** Codes as labels for a label printer, or as sheets to cut. */
export async function drawCodeSheet(input: CodeSheetInput): Promise<Drawing> {
  return drawPdf(layOutCodeSheet(input, createRuler()), { title: input.title, createdAt: input.createdAt })
}
