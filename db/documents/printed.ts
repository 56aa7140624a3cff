import type { PrintedDocument } from '../../domain/documents/contract.ts'
import type { PaperSize } from './paper/sizes.ts'
import type { Drawing } from './paper/pdf.ts'

export function printed(drawing: Drawing, fileName: string, paper: PaperSize): PrintedDocument {
  return {
    fileName,
    mime: 'application/pdf',
    bytes: drawing.bytes,
    pages: drawing.pages,
    pageWidthMm: paper.widthMm,
    pageHeightMm: paper.heightMm,
    unprintable: [...drawing.unprintable],
  }
}
