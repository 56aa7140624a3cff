import { refuse } from '../../domain/refusal.ts'
import type { Disposition, ReturnDid } from '../../domain/returns/contract.ts'
import { undecidedUnits } from '../../domain/returns/undecided.ts'
import { serveBackorders } from '../orders/allocate.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { postMove } from '../stock/ledger.ts'
import { place } from '../stock/places.ts'
import { actsOf, nextStep, recordAct } from './acts.ts'
import { type FoundReturn, refreshReturn, refuseOver } from './return-case.ts'

export interface Disposal {
  readonly to: Disposition
  /** Without it what was received last. */
  readonly lineId?: number | undefined
  /** Without it all that are undecided. */
  readonly units?: number | undefined
}

const counted = { restock: 'restocked', scrap: 'scrapped', supplier: 'to_supplier' } as const
const causes = { restock: 'return_restock', scrap: 'return_scrap', supplier: 'return_to_supplier' } as const

/** Received units leave QUARANTINE: into a bin, where they serve who waits for them, into SCRAP, or back to the supplier. */
export async function dispose(
  tx: Writer,
  context: CommandContext,
  found: FoundReturn,
  { to, lineId, units }: Disposal,
): Promise<ReturnDid> {
  refuseOver(found)
  const waiting = undecidedUnits(await actsOf(tx, found.id))
  const held = waiting.find((one) => lineId === undefined || one.lineId === lineId)
  if (!held || (units ?? 1) > held.units) return refuse('returns.nothing_to_decide', { code: found.code })
  const quantity = units ?? held.units
  const item = await tx
    .selectFrom('order_line')
    .innerJoin('item', 'item.id', 'order_line.item_id')
    .select(['item.id', 'item.sku'])
    .where('order_line.id', '=', held.lineId)
    .executeTakeFirstOrThrow()
  const target = await targetOf(tx, to)
  const moveId = await postMove(tx, {
    itemId: item.id,
    lotId: held.lotId,
    fromId: place.quarantine,
    toId: target.id,
    quantity,
    cause: causes[to.kind],
    documentId: found.id,
    lineId: held.lineId,
    staffId: context.staffId,
    at: context.now,
  })
  await countDecided(tx, found.id, held.lineId, to.kind, quantity)
  const step = await nextStep(tx, found.id)
  await recordAct(tx, context, { returnId: found.id, step, kind: to.kind, lineId: held.lineId, lotId: held.lotId, units: quantity, moveId })
  await refreshReturn(tx, context, found.id)
  context.touch('stock')
  switch (to.kind) {
    case 'restock':
      return { kind: 'restocked', sku: item.sku, units: quantity, bin: target.code, served: await serveBackorders(tx, context, [item.id]) }
    case 'scrap':
      return { kind: 'scrapped', sku: item.sku, units: quantity }
    case 'supplier':
      return { kind: 'to_supplier', sku: item.sku, units: quantity }
  }
}

async function targetOf(db: Reader, to: Disposition): Promise<{ readonly id: number; readonly code: string }> {
  if (to.kind !== 'restock') return { id: to.kind === 'scrap' ? place.scrap : place.supplier, code: '' }
  const location = await db.selectFrom('location').select(['id', 'kind', 'code']).where('id', '=', to.locationId).executeTakeFirst()
  if (!location) return refuse('location.unknown', { code: String(to.locationId) })
  if (location.kind !== 'bin') refuse('location.not_stockable', { code: location.code })
  return location
}

/** A negative count takes it back. */
export async function countDecided(tx: Writer, returnId: number, lineId: number, kind: keyof typeof counted, units: number): Promise<void> {
  const column = counted[kind]
  await tx
    .updateTable('return_line')
    .set((eb) => ({ [column]: eb(column, '+', units) }))
    .where('return_id', '=', returnId)
    .where('line_id', '=', lineId)
    .execute()
}
