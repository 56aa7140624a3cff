import type { PrintedDocument, PrinterKind } from '../../domain/documents/contract.ts'
import { fileNameOf } from '../../domain/documents/file-name.ts'
import { paperOf } from '../../domain/documents/paper-of.ts'
import type { Reader } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { drawPdf } from './paper/pdf.ts'
import { papers } from './paper/sizes.ts'
import { printed } from './printed.ts'
import { layOutTestPage } from './test-page/test-page-layout.ts'
import { createRuler } from './type/ruler.ts'
import { documentWords as words } from './words.ts'

/** On the paper that this kind of document is drawn for in this shop. `now` (ms UTC) goes into the file's facts. */
export async function testPageOf(db: Reader, kind: PrinterKind, now: number): Promise<PrintedDocument> {
  const shop = await theShop(db)
  const paper = kind === 'label' ? shop.labelSize : paperOf(shop.address.country)
  const page = layOutTestPage({ kind, paper, createdAt: now }, createRuler())
  const drawing = await drawPdf([page], { title: words.testTitle(kind), createdAt: now })
  return printed(drawing, fileNameOf(['test', kind], 'pdf'), papers[paper])
}
