import { packingContract } from '../../domain/packing/contract.ts'
import { timesSaid } from '../../domain/scanning/quantity-said.ts'
import { scannedData } from '../../domain/scanning/symbology.ts'
import { withLot } from '../../domain/scanning/with-lot.ts'
import { resolveScan } from '../scanning/resolve.ts'
import { type CommandContext, type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { answerSent, tickCheck } from './check.ts'
import { closeParcel } from './close.ts'
import { sayInPacking } from './command-word.ts'
import { openByCode } from './open-by-code.ts'
import { anyParcel, type FoundParcel, heldParcel } from './parcel.ts'
import { scanIntoParcel } from './scan.ts'
import { splitParcel } from './split.ts'
import { takeOut } from './take-out.ts'
import { undoLast } from './undo.ts'
import { parcelView } from './view.ts'
import { waitingForBench } from './waiting.ts'

/** Once labelled, nobody has it in hand: whoever finds the mistake takes it back. */
async function undoableParcel(tx: Writer, context: CommandContext, parcelId: number): Promise<FoundParcel> {
  const parcel = await anyParcel(tx, context, parcelId)
  return parcel.status === 'labelled' || parcel.status === 'voided' ? parcel : heldParcel(tx, context, parcelId)
}

export const packingHandlers: HandlersFor<typeof packingContract> = {
  'packing.waiting': onQuery(packingContract['packing.waiting'], (db) => waitingForBench(db)),

  'packing.view': onQuery(packingContract['packing.view'], (_db, { parcelId }, { store }) =>
    store.snapshot((db) => parcelView(db, parcelId)),
  ),

  'packing.open': onCommand(packingContract['packing.open'], (tx, { takeOver = false, partly = false, ...asked }, context) =>
    openByCode(tx, context, { ...asked, takeOver, partly }),
  ),

  'packing.scan': onCommand(packingContract['packing.scan'], async (tx, { parcelId, code, lot, quantity }, context) => {
    const meaning = withLot(await resolveScan(tx, code, context.now), lot)
    if (meaning.kind === 'command') {
      const undo = meaning.command === 'UNDO'
      const parcel = undo ? await undoableParcel(tx, context, parcelId) : await heldParcel(tx, context, parcelId)
      return { did: await sayInPacking(tx, context, parcel, meaning.command) }
    }
    const parcel = await heldParcel(tx, context, parcelId)
    return { did: await scanIntoParcel(tx, context, parcel, timesSaid(meaning, quantity), scannedData(code)) }
  }),

  'packing.takeOut': onCommand(packingContract['packing.takeOut'], async (tx, { parcelId, ...asked }, context) => {
    const parcel = await undoableParcel(tx, context, parcelId)
    return { did: await takeOut(tx, context, parcel, asked) }
  }),

  'packing.check': onCommand(packingContract['packing.check'], async (tx, { parcelId, key, done }, context) => ({
    did: await tickCheck(tx, context, await heldParcel(tx, context, parcelId), key, done),
  })),

  'packing.answer': onCommand(packingContract['packing.answer'], async (tx, { parcelId, key, answer }, context) => ({
    did: await answerSent(tx, context, await heldParcel(tx, context, parcelId), key, answer),
  })),

  'packing.close': onCommand(
    packingContract['packing.close'],
    async (tx, { parcelId, service = '', weightGrams = null, ...box }, context) => ({
      did: await closeParcel(tx, context, await heldParcel(tx, context, parcelId), { ...box, service, weightGrams }),
    }),
  ),

  'packing.newBox': onCommand(packingContract['packing.newBox'], async (tx, { parcelId }, context) => ({
    did: await splitParcel(tx, context, await heldParcel(tx, context, parcelId)),
  })),

  'packing.undo': onCommand(packingContract['packing.undo'], async (tx, { parcelId }, context) => ({
    did: await undoLast(tx, context, await undoableParcel(tx, context, parcelId)),
  })),
}
