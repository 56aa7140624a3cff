import { refuse } from '../../domain/refusal.ts'
import { substitutesContract } from '../../domain/substitutes/contract.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import type { Reader } from '../schema.ts'
import { shopDay } from '../settings/shop.ts'
import { availableOf } from '../stock/available.ts'
import { itemIdsBySku } from '../stock/item-ids.ts'
import { answerSubstitution } from './answer.ts'

export const substitutesHandlers: HandlersFor<typeof substitutesContract> = {
  'substitutes.ofItem': onQuery(substitutesContract['substitutes.ofItem'], async (db, { itemId }, { now }) => ({
    substitutes: await substitutesOf(db, itemId, await shopDay(db, now)),
  })),

  'substitutes.set': onCommand(substitutesContract['substitutes.set'], async (tx, { itemId, skus }, context) => {
    const own = await tx.selectFrom('item').select('sku').where('id', '=', itemId).executeTakeFirst()
    if (!own) return refuse('item.unknown', { code: String(itemId) })
    const known = await itemIdsBySku(tx, new Set(skus))
    const ids = [...new Set(skus.map((sku) => known.get(skuKey(sku)) ?? refuse('item.unknown', { code: sku })))]
    if (ids.includes(itemId)) refuse('substitute.itself', { sku: own.sku })
    await tx.deleteFrom('item_substitute').where('item_id', '=', itemId).execute()
    for (const [rank, id] of ids.entries()) {
      await tx.insertInto('item_substitute').values({ item_id: itemId, substitute_id: id, rank }).execute()
    }
    context.touch('items')
    return { substitutes: ids.length }
  }),

  'substitutes.ofOrder': onQuery(substitutesContract['substitutes.ofOrder'], async (db, { orderId }) => ({
    substitutions: await db
      .selectFrom('substitution')
      .innerJoin('order_line', 'order_line.id', 'substitution.line_id')
      .innerJoin('item', 'item.id', 'substitution.item_id')
      .leftJoin('staff', 'staff.id', 'substitution.answered_by')
      .select((eb) => [
        'substitution.id',
        'order_line.sku',
        'item.sku as substitute',
        'item.name as substituteName',
        'substitution.quantity',
        'substitution.status',
        'substitution.asked_at as askedAt',
        'substitution.answered_at as answeredAt',
        eb.fn.coalesce('staff.name', eb.val('')).as('person'),
        'substitution.note',
      ])
      .where('substitution.order_id', '=', orderId)
      .orderBy('substitution.id')
      .execute(),
  })),

  'substitutes.answer': onCommand(substitutesContract['substitutes.answer'], async (tx, { id, consent, note = '' }, context) => ({
    allocated: await answerSubstitution(tx, context, { id, consent, note }),
  })),
}

async function substitutesOf(db: Reader, itemId: number, today: string) {
  const rows = await db
    .selectFrom('item_substitute')
    .innerJoin('item', 'item.id', 'item_substitute.substitute_id')
    .select(['item.id as itemId', 'item.sku', 'item.name'])
    .where('item_substitute.item_id', '=', itemId)
    .orderBy('rank')
    .execute()
  const ids = rows.map((row) => row.itemId)
  const available = await availableOf(db, ids, today)
  return rows.map((row) => ({ ...row, available: available.get(row.itemId) ?? 0 }))
}
