import { suppliersContract } from '../../domain/suppliers/contract.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { supplierDetail, supplierList } from './list.ts'
import { offers, removeOffer, saveOffer } from './offers.ts'
import { exchangeRates, saveRate } from './rates.ts'
import { recordOf } from './record.ts'
import { retireSupplier, saveSupplier } from './save.ts'

export const suppliersHandlers: HandlersFor<typeof suppliersContract> = {
  'suppliers.list': onQuery(suppliersContract['suppliers.list'], async (db) => ({ rows: await supplierList(db) })),
  'suppliers.get': onQuery(suppliersContract['suppliers.get'], (db, { id }) => supplierDetail(db, id)),
  'suppliers.save': onCommand(suppliersContract['suppliers.save'], async (tx, { id, version = 0, supplier }, context) => ({
    id: await saveSupplier(tx, context, { id: id ?? null, version, supplier }),
  })),
  'suppliers.retire': onCommand(suppliersContract['suppliers.retire'], async (tx, { id }, context) => {
    await retireSupplier(tx, context, id)
    return { id }
  }),
  'suppliers.ofItem': onQuery(suppliersContract['suppliers.ofItem'], async (db, { itemId }) => ({
    offers: await offers(db, { itemIds: [itemId] }),
  })),
  'suppliers.saveOffer': onCommand(suppliersContract['suppliers.saveOffer'], async (tx, asked, context) => {
    await saveOffer(tx, context, asked)
    return { itemId: asked.itemId }
  }),
  'suppliers.removeOffer': onCommand(suppliersContract['suppliers.removeOffer'], async (tx, asked, context) => {
    await removeOffer(tx, context, asked)
    return { itemId: asked.itemId }
  }),
  'suppliers.record': onQuery(suppliersContract['suppliers.record'], (_db, { id }, { store }) => store.snapshot((db) => recordOf(db, id))),
  'suppliers.rates': onQuery(suppliersContract['suppliers.rates'], (db) => exchangeRates(db)),
  'suppliers.saveRate': onCommand(suppliersContract['suppliers.saveRate'], async (tx, asked, context) => {
    await saveRate(tx, context, asked)
    return { currency: asked.currency }
  }),
}
