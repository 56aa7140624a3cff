import type { PrintedDocument } from '../../domain/documents/contract.ts'
import { fileNameOf } from '../../domain/documents/file-name.ts'
import { paperOf } from '../../domain/documents/paper-of.ts'
import { momentOf } from '../../domain/orders/days.ts'
import { refuse } from '../../domain/refusal.ts'
import { parcelPage } from '../evidence/parcel-page.ts'
import type { Reader } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { layOutEvidence } from './evidence/evidence-layout.ts'
import { drawPdf } from './paper/pdf.ts'
import { papers } from './paper/sizes.ts'
import { printed } from './printed.ts'
import { createRuler } from './type/ruler.ts'
import { documentWords as words } from './words.ts'

/** How a parcel was packed and left, on paper. Its date is that of what was done last, so that the same evidence is the same file. */
export async function evidenceOf(
  db: Reader,
  asked: { readonly parcelId: number; readonly paper?: 'a4' | 'letter' | undefined },
): Promise<PrintedDocument> {
  const [shop, parcel] = [await theShop(db), await parcelPage(db, asked.parcelId)]
  if (parcel.status === 'voided') refuse('parcel.wrong_state', { number: parcel.orderNumber, status: parcel.status })
  const paper = asked.paper ?? paperOf(shop.address.country)
  const pages = layOutEvidence(
    {
      paper,
      shopName: shop.name,
      shopCountry: shop.address.country,
      parcel,
      time: (at) => momentOf(at, shop.timeZone),
      photos: await photosOf(
        db,
        parcel.checks.flatMap(({ photoId }) => (photoId === null ? [] : [photoId])),
      ),
    },
    createRuler(),
  )
  const createdAt = parcel.handedOver?.at ?? parcel.labelled?.at ?? parcel.closed?.at ?? parcel.openedAt
  const drawing = await drawPdf(pages, { title: words.evidenceTitle(parcel.orderNumber, parcel.code), createdAt })
  return printed(drawing, fileNameOf(['evidence', parcel.orderNumber, parcel.code], 'pdf'), papers[paper])
}

async function photosOf(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, Uint8Array>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('photo').select(['id', 'bytes']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, bytes }) => [id, bytes]))
}
