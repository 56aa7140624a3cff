import type { PackDid } from '../../domain/packing/contract.ts'
import { type AskedCheck, checksFor } from '../../domain/checklists/applies.ts'
import { refuse } from '../../domain/refusal.ts'
import { checklistsInUse } from '../checklists/in-use.ts'
import { insertRow, insertRows } from '../dialect/insert-rows.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { readFlags } from '../stock/items.ts'
import { nextSscc } from './next-sscc.ts'
import { type PackableOrder, pickedLines, type PickedLine } from './packable.ts'

export interface Opened {
  readonly parcelId: number
  readonly did: PackDid
}

/**
 * A new parcel of what lies picked in the order's totes; refused while more of it can be picked, or is waited for where
 * the shop always waits, unless `partly`.
 */
export async function openParcel(tx: Writer, context: CommandContext, order: PackableOrder, partly: boolean): Promise<Opened> {
  const lines = await pickedLines(tx, order.id)
  const shop = await theShop(tx)
  const toCome = order.allocated + (shop.picking.afterShort === 'wait' ? order.backordered : 0)
  const underWay = order.batchId !== null || (toCome > 0 && !partly)
  if (lines.length === 0 && order.packed + order.shipped > 0 && order.allocated === 0) {
    refuse('pack.already_packed', { number: order.number })
  }
  if (lines.length === 0 || underWay) {
    refuse('pack.not_picked', { number: order.number, status: order.status, remaining: order.allocated + order.backordered })
  }
  const id = await insertRow(tx, 'parcel', {
    order_id: order.id,
    sscc: await nextSscc(tx, shop),
    status: 'open',
    staff_id: context.staffId,
    station: context.station,
    carton: '',
    weight_grams: null,
    carrier: '',
    service: '',
    tracking: '',
    opened_at: context.now,
    closed_at: null,
    labelled_at: null,
    handed_over_at: null,
    manifest_id: null,
  })
  await insertRows(
    tx,
    'parcel_line',
    lines.map((line) => ({ parcel_id: id, line_id: line.lineId, item_id: line.itemId, expected: line.units, verified: 0 })),
  )
  await writeChecks(tx, context, id, checksFor(await checklistsInUse(tx), { ...order.facts, items: lines.map(itemOf) }))
  context.subject('parcel', id)
  context.touch('packing')
  return {
    parcelId: id,
    did: { kind: 'opened', orderNumber: order.number, resumed: false, remaining: order.allocated + order.backordered },
  }
}

function itemOf({ flags, category }: PickedLine) {
  return { flags: readFlags(flags), category }
}

/** In the version of now: what was answered stays readable when the shop rewrites its lists. */
export async function writeChecks(tx: Writer, context: CommandContext, parcelId: number, asked: readonly AskedCheck[]): Promise<void> {
  await insertRows(
    tx,
    'parcel_check',
    asked.map(({ key, versionId, check }, position) => ({
      parcel_id: parcelId,
      key,
      text: check.text,
      required: check.required ? (1 as const) : (0 as const),
      done: 0 as const,
      staff_id: null,
      at: context.now,
      kind: check.kind,
      version_id: versionId,
      position,
    })),
  )
}
