import { dayOf, lastDays, startOf } from '../../domain/orders/days.ts'
import { todayContract } from '../../domain/today/contract.ts'
import { queueCounts } from '../orders/queue.ts'
import { type HandlersFor, onQuery } from '../service/handle.ts'
import { leftBehind } from '../shipping/staged.ts'
import { readShop } from '../settings/shop.ts'
import type { Reader } from '../schema.ts'
import { countOf, handedOverSince, onTimeByDay, runningOut } from './facts.ts'

const daysShown = 7

export const todayHandlers: HandlersFor<typeof todayContract> = {
  'today.summary': onQuery(todayContract['today.summary'], async (db, _input, { now }) => {
    const { shop } = await readShop(db)
    const timeZone = shop?.timeZone ?? 'UTC'
    const days = lastDays(now, daysShown, timeZone)
    const [queues, picked, picking, staged, behind, handedOver, onTime, short, openTasks, next] = await Promise.all([
      queueCounts(db, {}, now, timeZone),
      countOf(db.selectFrom('sales_order').where('status', '=', 'picked')),
      countOf(db.selectFrom('sales_order').where('status', '=', 'picking')),
      countOf(db.selectFrom('parcel').where('status', '=', 'labelled')),
      leftBehind(db, now),
      handedOverSince(db, startOf(days.at(-1) ?? '', timeZone)),
      onTimeByDay(db, days, timeZone),
      runningOut(db, dayOf(now, timeZone)),
      countOf(db.selectFrom('task').where('status', '=', 'open')),
      nextPromise(db),
    ])
    return {
      now,
      due: queues.today,
      late: queues.late,
      waiting: queues.ready,
      backordered: queues.backordered,
      onHold: queues.on_hold,
      picking,
      picked,
      packed: queues.packed,
      staged,
      leftBehind: behind,
      handedOver,
      nextPromiseAt: next,
      onTime,
      runningOut: short,
      openTasks,
    }
  }),
}

async function nextPromise(db: Reader): Promise<number | null> {
  const row = await db
    .selectFrom('sales_order')
    .select('promise_at')
    .where('is_open', '=', 1)
    .orderBy('promise_at')
    .limit(1)
    .executeTakeFirst()
  return row?.promise_at ?? null
}
