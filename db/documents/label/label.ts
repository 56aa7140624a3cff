import { drawPdf, type Drawing } from '../paper/pdf.ts'
import { createRuler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import type { LabelInput } from './label-input.ts'
import { layOutLabel } from './label-layout.ts'

/** A shipping label as a PDF of exactly its paper's size. */
export async function drawLabel(input: LabelInput): Promise<Drawing> {
  return drawPdf([layOutLabel(input, createRuler())], {
    title: words.labelTitle(input.orderNumber, input.parcelNumber),
    createdAt: input.createdAt,
  })
}
