import { receivingContract } from '../../../domain/purchasing/receiving/contract.ts'
import { type HandlersFor, onCommand, onQuery } from '../../service/handle.ts'
import { openReceipts, rejectedRows } from './desk.ts'
import { findDelivery } from './find.ts'
import { finishReceipt, sayCounted } from './finish.ts'
import { inspectUnits } from './inspect.ts'
import { openReceipt } from './open.ts'
import { putAway } from './put-away.ts'
import { receiveUnits } from './receive.ts'
import { theReceipt } from './receipt.ts'
import { rejectUnits } from './reject.ts'
import { scanIntoReceipt } from './scan.ts'
import { sendBack } from './send-back.ts'
import { undoLast } from './undo.ts'
import { receiptView } from './view.ts'

export const receivingHandlers: HandlersFor<typeof receivingContract> = {
  'receiving.desk': onQuery(receivingContract['receiving.desk'], (_db, _input, { store }) =>
    store.snapshot(async (db) => ({ receipts: await openReceipts(db), rejected: await rejectedRows(db) })),
  ),
  'receiving.find': onQuery(receivingContract['receiving.find'], (_db, { code }, { now, store }) =>
    store.snapshot((db) => findDelivery(db, code, now)),
  ),
  'receiving.view': onQuery(receivingContract['receiving.view'], (_db, { receiptId }, { store }) =>
    store.snapshot((db) => receiptView(db, receiptId)),
  ),
  'receiving.open': onCommand(receivingContract['receiving.open'], async (tx, { of }, context) => ({
    receiptId: await openReceipt(tx, context, of),
  })),
  'receiving.scan': onCommand(receivingContract['receiving.scan'], async (tx, asked, context) => ({
    did: await scanIntoReceipt(tx, context, asked),
  })),
  'receiving.count': onCommand(receivingContract['receiving.count'], async (tx, { receiptId, ...arrived }, context) => ({
    did: await receiveUnits(tx, context, await theReceipt(tx, context, receiptId), arrived),
  })),
  'receiving.reject': onCommand(receivingContract['receiving.reject'], async (tx, { receiptId, ...rejected }, context) => ({
    did: await rejectUnits(tx, context, await theReceipt(tx, context, receiptId), rejected),
  })),
  'receiving.counted': onCommand(receivingContract['receiving.counted'], async (tx, { receiptId, done }, context) => ({
    did: await sayCounted(tx, context, await theReceipt(tx, context, receiptId), done),
  })),
  'receiving.inspect': onCommand(receivingContract['receiving.inspect'], async (tx, { receiptId, ...asked }, context) => ({
    did: await inspectUnits(tx, context, await theReceipt(tx, context, receiptId), asked),
  })),
  'receiving.putAway': onCommand(receivingContract['receiving.putAway'], async (tx, { receiptId, ...asked }, context) => ({
    did: await putAway(tx, context, await theReceipt(tx, context, receiptId), asked),
  })),
  'receiving.finish': onCommand(receivingContract['receiving.finish'], async (tx, { receiptId, rest }, context) => ({
    did: await finishReceipt(tx, context, await theReceipt(tx, context, receiptId), rest),
  })),
  'receiving.sendBack': onCommand(receivingContract['receiving.sendBack'], async (tx, asked, context) => ({
    did: await sendBack(tx, context, asked),
  })),
  'receiving.undo': onCommand(receivingContract['receiving.undo'], async (tx, { receiptId }, context) => ({
    did: await undoLast(tx, context, await theReceipt(tx, context, receiptId)),
  })),
}
