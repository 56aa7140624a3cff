import { documentsContract } from '../../domain/documents/contract.ts'
import { type HandlersFor, onQuery } from '../service/handle.ts'

/** The PDF writer, the barcode encoder and the font reader take 50 MB: a service that never prints never loads them. */
const loadCodes = () => import('./code-documents.ts')
const loadBars = () => import('./paper/barcode.ts')
const loadReturns = () => import('./return-documents.ts')
const loadEvidence = () => import('./evidence-document.ts')
const loadPurchases = () => import('./purchase-documents.ts')
const loadReorder = () => import('./reorder-documents.ts')
const loadTestPage = () => import('./test-page-document.ts')
const loadParcels = () => import('./parcel-documents.ts')

export const documentsHandlers: HandlersFor<typeof documentsContract> = {
  'documents.label': onQuery(documentsContract['documents.label'], async (db, asked) => (await loadParcels()).labelOf(db, asked)),
  'documents.slip': onQuery(documentsContract['documents.slip'], async (db, asked) => (await loadParcels()).slipOf(db, asked)),
  'documents.evidence': onQuery(documentsContract['documents.evidence'], async (db, asked) => (await loadEvidence()).evidenceOf(db, asked)),
  'documents.returnLabel': onQuery(documentsContract['documents.returnLabel'], async (db, asked) =>
    (await loadReturns()).returnLabelOf(db, asked),
  ),
  'documents.purchaseOrder': onQuery(documentsContract['documents.purchaseOrder'], async (db, { purchaseId }, { now }) =>
    (await loadPurchases()).purchaseOrderOf(db, purchaseId, now),
  ),
  'documents.reorder': onQuery(documentsContract['documents.reorder'], async (db, _asked, { now }) =>
    (await loadReorder()).reorderListOf(db, now),
  ),
  'documents.codes': onQuery(documentsContract['documents.codes'], async (db, asked, { now }) =>
    (await loadCodes()).codesOf(db, asked, now),
  ),
  'documents.testPage': onQuery(documentsContract['documents.testPage'], async (db, { kind }, { now }) =>
    (await loadTestPage()).testPageOf(db, kind, now),
  ),
  'documents.bars': onQuery(documentsContract['documents.bars'], async (_db, { code }) => ({ modules: (await loadBars()).code128(code) })),
}
