import { refuse } from '../../domain/refusal.ts'
import { reorderContract, type PolicyScope } from '../../domain/reorder/contract.ts'
import { scopeKey } from '../../domain/reorder/scope.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { shopDay, theShop } from '../settings/shop.ts'
import type { Reader } from '../schema.ts'
import { acceptLines } from './accept.ts'
import { advance } from './advance.ts'
import { alerts } from './board.ts'
import { boardCsv } from './board-csv.ts'
import { itemOutlook } from './item-outlook.ts'
import { policyList } from './policy-list.ts'
import { forgetProgress, howFar } from './progress.ts'
import { saveUplift, upliftList } from './uplifts.ts'

export const reorderHandlers: HandlersFor<typeof reorderContract> = {
  'reorder.board': onQuery(reorderContract['reorder.board'], async (db, { all = false }, { now }) => {
    const shop = await theShop(db)
    const today = await shopDay(db, now)
    return {
      today,
      ...(await howFar(db)),
      currency: shop.currency,
      rows: await alerts(db, { today, usualLead: shop.reorder.leadDays, all }),
      singleSource: await singleSourced(db),
    }
  }),

  'reorder.first': onQuery(reorderContract['reorder.first'], async (db, { limit, since = 0 }, { now }) => {
    const today = await shopDay(db, now)
    const shop = await theShop(db)
    const found = await alerts(db, { today, usualLead: shop.reorder.leadDays, all: false })
    const rows = found.filter(({ dueSince }) => dueSince > since)
    const said = rows.slice(0, limit).map(({ itemId, sku, name, runsOutOn, orderBy }) => ({ itemId, sku, name, runsOutOn, orderBy, today }))
    return { total: rows.length, rows: said }
  }),

  'reorder.csv': onQuery(reorderContract['reorder.csv'], (db, _input, { now }) => boardCsv(db, now)),

  'reorder.accept': onCommand(reorderContract['reorder.accept'], async (tx, asked, context) => ({
    drafts: await acceptLines(tx, context, asked),
  })),

  'reorder.advance': onCommand(reorderContract['reorder.advance'], async (tx, _input, context) => ({ more: await advance(tx, context) })),

  'reorder.refresh': onCommand(reorderContract['reorder.refresh'], async (tx, _input, context) => {
    await forgetProgress(tx)
    context.touch('reorder')
    return {}
  }),

  'reorder.snooze': onCommand(reorderContract['reorder.snooze'], async (tx, { itemId, until, reason }, context) => {
    const today = await shopDay(tx, context.now)
    if (until !== null && until <= today) refuse('reorder.until_past', { until, today })
    if (until !== null && reason.trim() === '') refuse('reorder.no_reason', {})
    await tx.deleteFrom('reorder_snooze').where('item_id', '=', itemId).execute()
    const columns = { item_id: itemId, reason, staff_id: context.staffId, at: context.now }
    if (until !== null)
      await tx
        .insertInto('reorder_snooze')
        .values({ ...columns, until })
        .execute()
    context.subject('item', itemId)
    context.touch('reorder')
    return { itemId }
  }),

  'reorder.item': onQuery(reorderContract['reorder.item'], (db, { itemId }, { now }) => itemOutlook(db, itemId, now)),

  'reorder.policies': onQuery(reorderContract['reorder.policies'], async (db) => ({ policies: await policyList(db) })),

  'reorder.setPolicy': onCommand(reorderContract['reorder.setPolicy'], async (tx, { scope, policy }, context) => {
    if (policy?.kind === 'min_max' && policy.min > policy.max) refuse('reorder.min_above_max', { min: policy.min, max: policy.max })
    await tx.deleteFrom('reorder_policy').where('scope', '=', scopeKey(scope)).execute()
    if (policy !== null)
      await tx
        .insertInto('reorder_policy')
        .values({ scope: scopeKey(scope), policy: JSON.stringify(policy) })
        .execute()
    await forgetProgress(tx)
    fileUnder(context, scope)
    context.touch('reorder')
    return {}
  }),

  'reorder.uplifts': onQuery(reorderContract['reorder.uplifts'], async (db) => ({ uplifts: await upliftList(db) })),

  'reorder.saveUplift': onCommand(reorderContract['reorder.saveUplift'], async (tx, asked, context) => {
    const id = await saveUplift(tx, asked)
    await forgetProgress(tx)
    context.touch('reorder')
    return { id }
  }),

  'reorder.removeUplift': onCommand(reorderContract['reorder.removeUplift'], async (tx, { id }, context) => {
    await tx.deleteFrom('uplift').where('id', '=', id).execute()
    await forgetProgress(tx)
    context.touch('reorder')
    return { id }
  }),
}

function fileUnder(context: { subject(kind: 'item', id: number): void }, scope: PolicyScope): void {
  if (scope.of === 'item') context.subject('item', scope.itemId)
}

/** Items that one supplier alone sells. */
async function singleSourced(db: Reader): Promise<number> {
  const rows = await db
    .selectFrom('item_supplier')
    .innerJoin('supplier', 'supplier.id', 'item_supplier.supplier_id')
    .select('item_id')
    .where('supplier.active', '=', 1)
    .groupBy('item_id')
    .having(({ fn }) => fn.countAll<number>(), '=', 1)
    .execute()
  return rows.length
}
