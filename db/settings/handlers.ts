import { newChecklists } from '../../domain/checklists/new-checklists.ts'
import { refuse } from '../../domain/refusal.ts'
import { refuseUnlessOwner } from '../people/owner.ts'
import { settingsContract } from '../../domain/settings/contract.ts'
import { newShop } from '../../domain/settings/new-shop.ts'
import { knowsTimeZone } from '../../domain/settings/time-zone.ts'
import { addChecklist } from '../checklists/save.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { sortAgain } from '../orders/queues/sort.ts'
import { readShop, theShop } from './shop.ts'

export const settingsHandlers: HandlersFor<typeof settingsContract> = {
  'settings.get': onQuery(settingsContract['settings.get'], (db) => readShop(db)),

  'settings.setUp': onCommand(settingsContract['settings.setUp'], async (tx, welcome, context) => {
    const { shop } = await readShop(tx)
    if (shop) refuse('settings.already_set_up', { name: shop.name })
    if (!knowsTimeZone(welcome.timeZone)) refuse('settings.time_zone_unknown', { timeZone: welcome.timeZone })
    await tx
      .insertInto('setting')
      .values({ key: 'shop', value: JSON.stringify(newShop(welcome)), version: 1 })
      .execute()
    for (const checklist of newChecklists) await addChecklist(tx, context, checklist)
    context.touch('settings', 'checklists')
    return { version: 1 }
  }),

  'settings.save': onCommand(settingsContract['settings.save'], async (tx, { shop, version }, context) => {
    if (!knowsTimeZone(shop.timeZone)) refuse('settings.time_zone_unknown', { timeZone: shop.timeZone })
    const before = await theShop(tx)
    // Whoever may widen them may book what only an owner may.
    if (JSON.stringify(before.counting) !== JSON.stringify(shop.counting)) await refuseUnlessOwner(tx, context.staffId)
    const saved = await tx
      .updateTable('setting')
      .set({ value: JSON.stringify(shop), version: version + 1 })
      .where('key', '=', 'shop')
      .where('version', '=', version)
      .executeTakeFirst()
    if (Number(saved.numUpdatedRows) !== 1) refuse('settings.stale', { version })
    if (JSON.stringify([before.queues, before.carriers]) !== JSON.stringify([shop.queues, shop.carriers])) await sortAgain(tx, context)
    context.touch('settings')
    return { version: version + 1 }
  }),
}
