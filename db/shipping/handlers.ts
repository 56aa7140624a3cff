import { refuse } from '../../domain/refusal.ts'
import { thingOf } from '../../domain/scanning/thing.ts'
import { scannedData } from '../../domain/scanning/symbology.ts'
import { shippingContract } from '../../domain/shipping/contract.ts'
import { refuseOldLabel } from '../packing/label.ts'
import { resolveScan } from '../scanning/resolve.ts'
import { type HandlersFor, onCommand, onQuery } from '../service/handle.ts'
import { theShop } from '../settings/shop.ts'
import { handOver, takeBack } from './hand-over.ts'
import { closeManifest, manifestList } from './manifests.ts'
import { leavingParcel } from './parcel.ts'
import { stagedByCarrier } from './staged.ts'
import { setTracking } from './tracking.ts'

export const shippingHandlers: HandlersFor<typeof shippingContract> = {
  'shipping.staged': onQuery(shippingContract['shipping.staged'], async (db, _input, { now }) => ({
    carriers: await stagedByCarrier(db, now),
  })),

  'shipping.scanOut': onCommand(shippingContract['shipping.scanOut'], async (tx, { carrier, code, lastParcelId }, context) => {
    const shop = await theShop(tx)
    if (!shop.carriers.some((one) => one.code === carrier)) refuse('ship.carrier_unknown', { code: carrier })
    const meaning = await resolveScan(tx, code, context.now)
    if (meaning.kind === 'parcel') {
      const parcel = await leavingParcel(tx, context, meaning.parcelId)
      refuseOldLabel(parcel, meaning.sscc)
      return { did: await handOver(tx, context, parcel, carrier) }
    }
    if (meaning.kind === 'command' && meaning.command === 'UNDO') {
      if (lastParcelId === null) return refuse('ship.nothing_to_undo', {})
      return { did: await takeBack(tx, context, await leavingParcel(tx, context, lastParcelId)) }
    }
    if (meaning.kind === 'command') return refuse('scan.command_not_here', { command: meaning.command })
    if (meaning.kind === 'damaged') return refuse('scan.damaged', { scanned: meaning.text })
    // Carriers' numbers are of no one shape: whatever is nothing of ours is one.
    if (meaning.kind !== 'unknown') {
      const thing = thingOf(meaning)
      return thing === null
        ? refuse('ship.code_unknown', { scanned: scannedData(code) })
        : refuse('scan.not_here', { scanned: scannedData(code), ...thing })
    }
    if (lastParcelId === null) return refuse('ship.no_parcel_for_tracking', { scanned: meaning.text })
    return { did: await setTracking(tx, context, await leavingParcel(tx, context, lastParcelId), meaning.text) }
  }),

  'shipping.setTracking': onCommand(shippingContract['shipping.setTracking'], async (tx, { parcelId, tracking }, context) => ({
    did: await setTracking(tx, context, await leavingParcel(tx, context, parcelId), tracking),
  })),

  'shipping.undo': onCommand(shippingContract['shipping.undo'], async (tx, { parcelId }, context) => ({
    did: await takeBack(tx, context, await leavingParcel(tx, context, parcelId)),
  })),

  'shipping.closeManifest': onCommand(shippingContract['shipping.closeManifest'], (tx, { carrier }, context) =>
    closeManifest(tx, context, carrier),
  ),

  'shipping.manifests': onQuery(shippingContract['shipping.manifests'], async (db) => ({ manifests: await manifestList(db) })),
}
