import { drawPdf, type Drawing } from '../paper/pdf.ts'
import { createRuler } from '../type/ruler.ts'
import { documentWords as words } from '../words.ts'
import type { SlipInput } from './slip-input.ts'
import { layOutSlip } from './slip-layout.ts'

/** A packing slip as a PDF, on as many pages as its lines need. */
export async function drawSlip(input: SlipInput): Promise<Drawing> {
  return drawPdf(layOutSlip(input, createRuler()), {
    title: words.slipTitle(input.orderNumber, input.parcelNumber),
    createdAt: input.createdAt,
  })
}
