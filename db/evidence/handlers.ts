import { evidenceContract } from '../../domain/evidence/contract.ts'
import { type HandlersFor, onQuery } from '../service/handle.ts'
import { parcelPage } from './parcel-page.ts'

export const evidenceHandlers: HandlersFor<typeof evidenceContract> = {
  'evidence.parcel': onQuery(evidenceContract['evidence.parcel'], (_db, { parcelId }, { store }) =>
    store.snapshot((db) => parcelPage(db, parcelId)),
  ),
}
