import { refuse } from '../../../domain/refusal.ts'
import { countsContract } from '../../../domain/stock/counts/contract.ts'
import { type HandlersFor, onCommand, onQuery } from '../../service/handle.ts'
import { decideCount, finishCount } from './finish.ts'
import { countById } from './found.ts'
import { countsToDo } from './list.ts'
import { openCount } from './open.ts'
import { planCounts } from './plan.ts'
import { addUnits, scanIntoCount, undoScan } from './scan.ts'
import { countView } from './view.ts'

export const countsHandlers: HandlersFor<typeof countsContract> = {
  'counts.list': onQuery(countsContract['counts.list'], (_db, _input, { store }) =>
    store.snapshot(async (db) => ({ counts: await countsToDo(db) })),
  ),
  'counts.view': onQuery(countsContract['counts.view'], (_db, { countId }, { store }) => store.snapshot((db) => countView(db, countId))),
  'counts.plan': onCommand(countsContract['counts.plan'], async (tx, { of }, context) => ({ planned: await planCounts(tx, context, of) })),
  'counts.open': onCommand(countsContract['counts.open'], (tx, { bin }, context) => openCount(tx, context, bin)),
  'counts.scan': onCommand(countsContract['counts.scan'], async (tx, asked, context) => ({ did: await scanIntoCount(tx, context, asked) })),
  'counts.add': onCommand(countsContract['counts.add'], async (tx, asked, context) => ({ did: await addUnits(tx, context, asked) })),
  'counts.undo': onCommand(countsContract['counts.undo'], async (tx, { countId }, context) => ({
    did: await undoScan(tx, context, countId),
  })),
  'counts.finish': onCommand(countsContract['counts.finish'], async (tx, { countId }, context) => ({
    did: await finishCount(tx, context, countId),
  })),
  'counts.decide': onCommand(countsContract['counts.decide'], async (tx, asked, context) => ({
    did: await decideCount(tx, context, asked),
  })),
  'counts.drop': onCommand(countsContract['counts.drop'], async (tx, { countId }, context) => {
    const { bin, status } = await countById(tx, countId)
    if (status === 'booked' || status === 'dropped') refuse('count.not_open', { bin, status })
    await tx.updateTable('stock_count').set({ status: 'dropped', closed_at: context.now }).where('id', '=', countId).execute()
    context.touch('tasks')
    return { countId }
  }),
}
