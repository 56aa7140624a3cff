import { purchasingContract } from '../../domain/purchasing/contract.ts'
import { awaitedPurchaseStatuses } from '../../domain/purchasing/status.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { cancelPurchase, closePurchase, confirmPurchase, reopenPurchase, sendPurchase } from './acts.ts'
import { arrivals } from './arrivals.ts'
import { purchaseCsv } from './csv.ts'
import { draftFromLines } from './draft.ts'
import { purchaseRows } from './rows.ts'
import { savePurchase } from './save.ts'
import { purchaseView } from './view.ts'

export const purchasingHandlers: HandlersFor<typeof purchasingContract> = {
  'purchasing.list': onQuery(purchasingContract['purchasing.list'], async (db, { show = 'all', supplierId }, { now }) => ({
    rows: await purchaseRows(db, {
      now,
      supplierId,
      ...(show === 'open' ? { statuses: ['draft', ...awaitedPurchaseStatuses] as const } : {}),
    }),
  })),
  'purchasing.get': onQuery(purchasingContract['purchasing.get'], (_db, { id }, { now, store }) =>
    store.snapshot((db) => purchaseView(db, id, now)),
  ),
  'purchasing.save': onCommand(purchasingContract['purchasing.save'], (tx, asked, context) => savePurchase(tx, context, asked)),
  'purchasing.draft': onCommand(purchasingContract['purchasing.draft'], async (tx, { lines }, context) => ({
    drafts: await draftFromLines(tx, context, lines),
  })),
  'purchasing.send': onCommand(purchasingContract['purchasing.send'], async (tx, asked, context) => {
    await sendPurchase(tx, context, asked)
    return { id: asked.id }
  }),
  'purchasing.confirm': onCommand(purchasingContract['purchasing.confirm'], async (tx, asked, context) => {
    await confirmPurchase(tx, context, asked)
    return { id: asked.id }
  }),
  'purchasing.cancel': onCommand(purchasingContract['purchasing.cancel'], async (tx, asked, context) => ({
    units: await cancelPurchase(tx, context, asked),
  })),
  'purchasing.close': onCommand(purchasingContract['purchasing.close'], async (tx, { id }, context) => {
    await closePurchase(tx, context, id)
    return { id }
  }),
  'purchasing.reopen': onCommand(purchasingContract['purchasing.reopen'], async (tx, asked, context) => {
    await reopenPurchase(tx, context, asked)
    return { id: asked.id }
  }),
  'purchasing.arrivals': onQuery(purchasingContract['purchasing.arrivals'], (db, _input, { now }) => arrivals(db, now)),
  'purchasing.csv': onQuery(purchasingContract['purchasing.csv'], (db, { id }, { now }) => purchaseCsv(db, id, now)),
}
