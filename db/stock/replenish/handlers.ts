import { replenishContract } from '../../../domain/stock/replenish/contract.ts'
import { type HandlersFor, onCommand, onQuery } from '../../service/handle.ts'
import { facesOf, removeFace, saveFace } from './faces.ts'
import { replenishmentList } from './list.ts'
import { allItemsInReserve, planReplenishment } from './plan.ts'
import { scanReplenishment } from './scan.ts'
import { shortReserve } from './short.ts'
import { giveBack, takeReplenishment } from './take.ts'
import { undoReplenishment } from './undo.ts'
import { replenishmentView } from './view.ts'

export const replenishHandlers: HandlersFor<typeof replenishContract> = {
  'replenish.list': onQuery(replenishContract['replenish.list'], (_db, _input, { store, now }) =>
    store.snapshot(async (db) => ({ tasks: await replenishmentList(db, now) })),
  ),
  'replenish.view': onQuery(replenishContract['replenish.view'], (_db, { id }, { store, now }) =>
    store.snapshot((db) => replenishmentView(db, id, now)),
  ),
  'replenish.plan': onCommand(replenishContract['replenish.plan'], async (tx, { itemIds }, context) =>
    planReplenishment(tx, context, itemIds ?? (await allItemsInReserve(tx))),
  ),
  'replenish.take': onCommand(replenishContract['replenish.take'], async (tx, asked, context) => ({
    id: await takeReplenishment(tx, context, asked),
  })),
  'replenish.giveBack': onCommand(replenishContract['replenish.giveBack'], async (tx, { id }, context) => {
    await giveBack(tx, context, id)
    return { id }
  }),
  'replenish.scan': onCommand(replenishContract['replenish.scan'], async (tx, asked, context) => ({
    did: await scanReplenishment(tx, context, asked),
  })),
  'replenish.short': onCommand(replenishContract['replenish.short'], async (tx, asked, context) => ({
    did: await shortReserve(tx, context, asked),
  })),
  'replenish.undo': onCommand(replenishContract['replenish.undo'], async (tx, { id }, context) => ({
    did: await undoReplenishment(tx, context, id),
  })),
  'faces.ofItem': onQuery(replenishContract['faces.ofItem'], (_db, { itemId }, { store, now }) =>
    store.snapshot((db) => facesOf(db, itemId, now)),
  ),
  'faces.save': onCommand(replenishContract['faces.save'], async (tx, asked, context) => ({
    locationId: await saveFace(tx, context, asked),
  })),
  'faces.remove': onCommand(replenishContract['faces.remove'], async (tx, asked, context) => {
    await removeFace(tx, context, asked)
    return { locationId: asked.locationId }
  }),
}
