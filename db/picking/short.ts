import { allocate } from '../../domain/orders/allocate.ts'
import type { PickDid, ShortReason } from '../../domain/picking/contract.ts'
import type { CurrentTask, WalkState } from '../../domain/picking/step.ts'
import { joinWalk, type WalkRules } from '../../domain/picking/lay-out.ts'
import { isExpired } from '../../domain/stock/lot.ts'
import { promiseUnits } from '../orders/allocate.ts'
import { goodsMoved } from '../orders/queues/decide.ts'
import { supplyOf, type SupplyRow } from '../orders/supply.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { shopDay, theShop } from '../settings/shop.ts'
import { askForCount } from '../stock/ask-for-count.ts'
import { recordAct } from './acts.ts'
import type { FoundBatch } from './batch.ts'
import { askForSubstitute } from '../substitutes/ask.ts'
import { finishBatch } from './finish.ts'

/**
 * The bin holds fewer than the books say: what is missing is freed, the bin is not offered again until it was counted, and
 * other bins join the walk for the missing units. What no bin has waits for stock.
 */
export async function shortTask(
  tx: Writer,
  context: CommandContext,
  batch: FoundBatch,
  state: WalkState,
  task: CurrentTask,
  reason: ShortReason,
): Promise<PickDid> {
  const missing = task.quantity - task.picked
  // What may not be taken is there all the same: nobody has to count it.
  const stopped = task.lotStatus !== 'ok' || (task.expiresOn !== null && isExpired(task.expiresOn, await shopDay(tx, context.now)))
  await tx.updateTable('pick_task').set({ status: 'short' }).where('id', '=', task.id).execute()
  await tx
    .updateTable('stock')
    .set((eb) => ({ allocated: eb('allocated', '-', missing), ...(stopped ? {} : { awaits_count: 1 as const }) }))
    .where('id', '=', task.stockId)
    .execute()
  const countTaskId = stopped ? 0 : await askForCount(tx, context, task, reason)
  const supply = await supplyOf(tx, context, [task.itemId])
  const shares = allocate([{ lineId: task.lineId, itemId: task.itemId, quantity: missing }], supply)
  const found = shares.reduce((units, share) => units + share.quantity, 0)
  const { picking: rules } = await theShop(tx)
  const stops = await stopsOf(tx, batch, task, supply, rules)
  const joining = shares.some((share) => stops.isInWalk(supply.find((row) => row.stockId === share.stockId)?.locationId ?? 0))
  await promiseUnits(tx, shares, new Map(supply.map((row) => [row.stockId, row])), new Map([[task.lineId, task.orderId]]), {
    // What stands in another zone is left to whoever picks there.
    placeIn: ({ locationId }) =>
      stops.isInWalk(locationId)
        ? { batch_id: batch.id, sequence: stops.sequenceAt(locationId), replaces_id: task.id }
        : { batch_id: null, sequence: 0, replaces_id: task.id },
  })
  await tx
    .updateTable('order_line')
    .set((eb) => ({ allocated: eb('allocated', '-', missing - found), backordered: eb('backordered', '+', missing - found) }))
    .where('id', '=', task.lineId)
    .execute()
  await goodsMoved(tx, [task.orderId])
  await recordAct(tx, context, { batchId: batch.id, kind: 'short', taskId: task.id, quantity: missing, detail: countTaskId })
  context.touch('picking', 'stock', 'orders', 'tasks')
  const substitute =
    found < missing && rules.afterShort === 'substitute'
      ? await askForSubstitute(tx, context, { orderId: task.orderId, lineId: task.lineId, itemId: task.itemId, quantity: missing - found })
      : ''
  const inHand = task.put < task.picked
  if (!joining && !state.more && !inHand) await finishBatch(tx, context, batch.id)
  const first = supply.find((row) => row.stockId === shares[0]?.stockId)
  return {
    kind: 'short',
    sku: task.sku,
    missing,
    otherBin: first ? stops.codeOf(first.locationId) : '',
    ...(substitute === '' ? {} : { substitute }),
  }
}

/** Where the bins of a supply join the rest of the walk. */
async function stopsOf(tx: Reader, batch: FoundBatch, task: CurrentTask, supply: readonly SupplyRow[], rules: WalkRules) {
  const rest = await tx
    .selectFrom('pick_task')
    .innerJoin('location', 'location.id', 'pick_task.location_id')
    .select(['pick_task.sequence', 'location.walk_order as walkOrder', 'location.code as bin', 'location.aisle', 'location.bay'])
    .where('pick_task.batch_id', '=', batch.id)
    .where('pick_task.status', '=', 'open')
    .where('pick_task.sequence', '>', task.sequence)
    .orderBy('pick_task.sequence')
    .execute()
  const bins = await tx
    .selectFrom('location')
    .select(['id', 'walk_order as walkOrder', 'code as bin', 'zone', 'aisle', 'bay'])
    .where('id', 'in', [task.locationId, ...supply.map((row) => row.locationId)])
    .execute()
  const binOf = (locationId: number) => {
    const bin = bins.find((one) => one.id === locationId)
    if (!bin) throw new Error(`stock lies in location ${locationId}, which is not there`)
    return bin
  }
  return {
    isInWalk: (locationId: number) => batch.kind !== 'zone' || binOf(locationId).zone === batch.zone,
    codeOf: (locationId: number) => binOf(locationId).bin,
    sequenceAt: (locationId: number) => joinWalk({ ...binOf(task.locationId), sequence: task.sequence }, rest, binOf(locationId), rules),
  }
}
