import { groupsContract } from '../../../domain/orders/groups/contract.ts'
import { type HandlersFor, onCommand, onQuery } from '../../service/handle.ts'
import { mergeOrders } from './merge.ts'
import { splitOrder } from './split.ts'
import { goTogether } from './together.ts'
import { unmergeOrders } from './unmerge.ts'

export const groupsHandlers: HandlersFor<typeof groupsContract> = {
  'orders.split': onCommand(groupsContract['orders.split'], (tx, asked, context) => splitOrder(tx, context, asked)),
  'orders.merge': onCommand(groupsContract['orders.merge'], (tx, { ids }, context) => mergeOrders(tx, context, ids)),
  'orders.unmerge': onCommand(groupsContract['orders.unmerge'], (tx, { id }, context) => unmergeOrders(tx, context, id)),
  'orders.together': onQuery(groupsContract['orders.together'], async (db, { ids }) => ({ together: await goTogether(db, ids) })),
}
