import { decideReplenish } from '../../../domain/stock/replenish/decide.ts'
import { carriedOf } from '../../../domain/stock/replenish/step.ts'
import type { ReplenishDid } from '../../../domain/stock/replenish/contract.ts'
import { scannedData } from '../../../domain/scanning/symbology.ts'
import { serveBackorders } from '../../orders/allocate.ts'
import { resolveScan } from '../../scanning/resolve.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import { changeAllocated } from '../change-allocated.ts'
import { postMove } from '../ledger.ts'
import { heldReplenishment, type FoundReplenishment, replenishmentById, type Standing, standing } from './found.ts'
import { planReplenishment } from './plan.ts'
import { recordActs } from './record.ts'

interface Asked {
  readonly id: number
  readonly code: string
  readonly lot?: string | undefined
}

/** The reserve bin, its units, then the face: only there the books follow the hands. */
export async function scanReplenishment(tx: Writer, context: CommandContext, { id, code, lot }: Asked): Promise<ReplenishDid> {
  const found = await heldReplenishment(tx, context, id)
  const stands = await standing(tx, found, context.now)
  const move = decideReplenish(stands, await resolveScan(tx, code, context.now), scannedData(code), lot)
  switch (move.kind) {
    case 'bin':
      await recordActs(tx, context, id, [{ kind: 'bin', locationId: move.source.locationId, lotId: null, units: 0 }])
      return { kind: 'bin', bin: stands.bin, sku: found.sku, take: stands.take }
    case 'take': {
      const { locationId, lotId } = move.source
      await changeAllocated(tx, new Map([[stands.source?.stockId ?? 0, move.by]]))
      await recordActs(tx, context, id, [{ kind: 'take', locationId, lotId, units: move.by }])
      const before = carriedOf(stands.acts).find((one) => one.locationId === locationId && one.lotId === lotId)?.units ?? 0
      return { kind: 'taken', sku: found.sku, by: move.by, taken: before + move.by, take: before + stands.take }
    }
    case 'put':
      return put(tx, context, found, stands)
  }
}

/** What is in hand lies in the face now, by one move for each lot and reserve bin, and serves who waits for it. */
async function put(tx: Writer, context: CommandContext, found: FoundReplenishment, stands: Standing): Promise<ReplenishDid> {
  const carried = carriedOf(stands.acts)
  const acts = []
  for (const { locationId, lotId, units } of carried) {
    const moveId = await postMove(tx, {
      itemId: found.itemId,
      lotId,
      fromId: locationId,
      toId: found.faceId,
      quantity: units,
      cause: 'replenish',
      documentId: found.id,
      lineId: null,
      staffId: context.staffId,
      at: context.now,
      fromAllocated: units,
    })
    acts.push({ kind: 'put' as const, locationId, lotId, units, moveId })
  }
  await recordActs(tx, context, found.id, acts)
  const units = carried.reduce((sum, one) => sum + one.units, 0)
  await tx
    .updateTable('replenishment')
    .set((eb) => ({ moved: eb('moved', '+', units) }))
    .where('id', '=', found.id)
    .execute()
  const served = await serveBackorders(tx, context, [found.itemId])
  await planReplenishment(tx, context, [found.itemId])
  const { quantity, moved } = await replenishmentById(tx, found.id)
  context.touch('stock', 'items')
  return { kind: 'put', sku: found.sku, units, face: found.face, served, left: quantity - moved }
}
