import { pickingContract } from '../../domain/picking/contract.ts'
import { timesSaid } from '../../domain/scanning/quantity-said.ts'
import { withLot } from '../../domain/scanning/with-lot.ts'
import { scannedData } from '../../domain/scanning/symbology.ts'
import { resolveScan } from '../scanning/resolve.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { shopDay } from '../settings/shop.ts'
import { anyBatch, heldBatch, refuseUnless } from './batch.ts'
import { refuseExtraUnit } from './extra-unit.ts'
import { sayInPicking, short, skip } from './command-word.ts'
import { abandonBatch } from './leave.ts'
import { readyToPick } from './ready.ts'
import { mostUrgent, named } from './choose.ts'
import { scanInBatch } from './scan.ts'
import { cluster, startBatch, type BatchPlan } from './start.ts'
import { unreadyOrders } from './unready.ts'
import { takeOver } from './take-over.ts'
import { undoLast } from './undo.ts'
import { batchView } from './view.ts'
import { releaseWave } from './wave.ts'

export const pickingHandlers: HandlersFor<typeof pickingContract> = {
  'picking.ready': onQuery(pickingContract['picking.ready'], (db, asked, { now }) => readyToPick(db, now, asked)),

  'picking.unready': onQuery(pickingContract['picking.unready'], (_db, _asked, { store, now }) =>
    store.snapshot(async (db) => unreadyOrders(db, await shopDay(db, now))),
  ),

  'picking.view': onQuery(pickingContract['picking.view'], (_db, { batchId }, { store }) => store.snapshot((db) => batchView(db, batchId))),

  'picking.start': onCommand(
    pickingContract['picking.start'],
    async (tx, { orderIds, take = 1, kind = 'cluster', zone = '', queue }, context) => {
      const plan: BatchPlan = kind === 'zone' ? { kind, zone } : { ...cluster, kind }
      const chosen = orderIds ? await named(tx, context, orderIds, plan) : await mostUrgent(tx, context, take, { ...plan, queue })
      return { batchId: await startBatch(tx, context, chosen, plan) }
    },
  ),

  'picking.releaseWave': onCommand(pickingContract['picking.releaseWave'], (tx, { carrier }, context) => releaseWave(tx, context, carrier)),

  'picking.scan': onCommand(pickingContract['picking.scan'], async (tx, { batchId, code, lot, quantity }, context) => {
    const batch = await heldBatch(tx, context, batchId)
    const meaning = withLot(await resolveScan(tx, code, context.now), lot)
    if (meaning.kind === 'command') return { did: await sayInPicking(tx, context, batch, meaning.command) }
    if (batch.status === 'picked') await refuseExtraUnit(tx, batch.id, meaning)
    refuseUnless(batch, ['picking'])
    return { did: await scanInBatch(tx, context, batch, timesSaid(meaning, quantity), scannedData(code)) }
  }),

  'picking.short': onCommand(pickingContract['picking.short'], async (tx, { batchId, reason }, context) => ({
    did: await short(tx, context, await heldBatch(tx, context, batchId), reason),
  })),

  'picking.skip': onCommand(pickingContract['picking.skip'], async (tx, { batchId }, context) => ({
    did: await skip(tx, context, await heldBatch(tx, context, batchId)),
  })),

  'picking.undo': onCommand(pickingContract['picking.undo'], async (tx, { batchId }, context) => ({
    did: await undoLast(tx, context, await heldBatch(tx, context, batchId)),
  })),

  'picking.takeOver': onCommand(pickingContract['picking.takeOver'], async (tx, { batchId, seen }, context) => {
    await takeOver(tx, context, batchId, seen)
    return { batchId }
  }),

  'picking.abandon': onCommand(pickingContract['picking.abandon'], async (tx, { batchId }, context) => {
    const { status } = await anyBatch(tx, context, batchId)
    const batch = status === 'released' ? await anyBatch(tx, context, batchId) : await heldBatch(tx, context, batchId)
    refuseUnless(batch, ['released', 'picking'])
    return { released: await abandonBatch(tx, context, batch) }
  }),
}
