import { returnsContract } from '../../domain/returns/contract.ts'
import { scannedData } from '../../domain/scanning/symbology.ts'
import { resolveScan } from '../scanning/resolve.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { createReturn } from './create.ts'
import { dispose } from './dispose.ts'
import { findReturn } from './find.ts'
import { finishReturn } from './receive.ts'
import { theReturn } from './return-case.ts'
import { returnRows } from './rows.ts'
import { scanIntoReturn } from './scan.ts'
import { undoLast } from './undo.ts'
import { returnView } from './view.ts'

export const returnsHandlers: HandlersFor<typeof returnsContract> = {
  'returns.list': onQuery(returnsContract['returns.list'], async (db, { show }) => ({ returns: await returnRows(db, { show }) })),
  'returns.find': onQuery(returnsContract['returns.find'], (db, { code }, { now }) => findReturn(db, code, now)),
  'returns.view': onQuery(returnsContract['returns.view'], (_db, { returnId }, { store }) =>
    store.snapshot((db) => returnView(db, returnId)),
  ),

  'returns.create': onCommand(returnsContract['returns.create'], (tx, { of, lines }, context) => createReturn(tx, context, of, lines)),

  'returns.scan': onCommand(returnsContract['returns.scan'], async (tx, { returnId, code }, context) => {
    const found = await theReturn(tx, context, returnId)
    return { did: await scanIntoReturn(tx, context, found, await resolveScan(tx, code, context.now), scannedData(code)) }
  }),

  'returns.dispose': onCommand(returnsContract['returns.dispose'], async (tx, { returnId, ...disposal }, context) => ({
    did: await dispose(tx, context, await theReturn(tx, context, returnId), disposal),
  })),

  'returns.finish': onCommand(returnsContract['returns.finish'], async (tx, { returnId }, context) => ({
    did: await finishReturn(tx, context, await theReturn(tx, context, returnId)),
  })),

  'returns.undo': onCommand(returnsContract['returns.undo'], async (tx, { returnId }, context) => ({
    did: await undoLast(tx, context, await theReturn(tx, context, returnId)),
  })),
}
