import { capsContract } from '../../domain/caps/contract.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { decideOverCap } from './decide.ts'
import { capsOfItem } from './of-item.ts'
import { setCaps } from './set.ts'

export const capsHandlers: HandlersFor<typeof capsContract> = {
  'caps.ofItem': onQuery(capsContract['caps.ofItem'], (_db, { itemId }, { store }) => store.snapshot((db) => capsOfItem(db, itemId))),
  'caps.set': onCommand(capsContract['caps.set'], async (tx, asked, context) => ({ freed: await setCaps(tx, context, asked) })),
  'caps.decide': onCommand(capsContract['caps.decide'], (tx, asked, context) => decideOverCap(tx, context, asked)),
}
