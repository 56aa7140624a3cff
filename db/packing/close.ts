import type { PackDid } from '../../domain/packing/contract.ts'
import { contentsGrams, type WeighedUnits } from '../../domain/packing/weight.ts'
import { type Misfit, misfitOf, refuseCarton, refuseOverLimit } from '../../domain/packing/box.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Carrier, Carton, Shop } from '../../domain/settings/contract.ts'
import { isExpired } from '../../domain/stock/lot.ts'
import { changeRow } from '../dialect/change-row.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { spendMaterial } from '../materials/spend.ts'
import { refuseUnlessOwner } from '../people/owner.ts'
import { readFlags } from '../stock/items.ts'
import { shopDay, theShop } from '../settings/shop.ts'
import { recordAct } from './acts.ts'
import { parcelChecks, parcelLines } from './contents.ts'
import { type FoundParcel, refuseStopped, refuseUnless } from './parcel.ts'
import { refuseUnfinished } from './scan.ts'
import { packGoods } from './staging.ts'
import { unitsInTotes } from './units-in-totes.ts'

export interface Box {
  readonly carton: string
  /** Null: as the items and the carton say. */
  readonly weightGrams: number | null
  readonly carrier: string
  readonly service: string
  /** An owner lets a weight pass that does not fit. */
  readonly overrule?: { readonly reason: string; readonly ownerId?: number | undefined } | undefined
}

/** All verified and ticked, box and weight known: the goods move from their totes to STAGING. */
export async function closeParcel(tx: Writer, context: CommandContext, parcel: FoundParcel, box: Box): Promise<PackDid> {
  refuseStopped(parcel)
  refuseUnless(parcel, 'open')
  const lines = await parcelLines(tx, parcel.id)
  refuseUnfinished(parcel, lines, await parcelChecks(tx, parcel.id))
  if (lines.some(({ lotTracked }) => lotTracked)) await refuseExpired(tx, context, parcel)
  const shop = await theShop(tx)
  const carton = checkBox(shop, box)
  const goods = lines.map((line) => ({ units: line.expected, weightGrams: line.weightGrams }))
  const weightGrams =
    box.weightGrams ?? (shop.picking.weightFromItems ? itemsSay(goods, carton.tareGrams) : refuse('pack.weight_needed', {}))
  refuseCarton(
    shop,
    carton,
    lines.map(({ sku, flags }) => ({ sku, flags: readFlags(flags) })),
  )
  refuseOverLimit(weightGrams, carton, theCarrier(shop, box))
  const misfit = misfitOf(weightGrams, goods, carton.tareGrams)
  const overruledBy = misfit === null ? null : await ownerWho(tx, context, box, misfit)
  await packGoods(tx, context, parcel)
  const missing = await spendMaterial(tx, context, parcel, carton)
  await changeRow(tx, 'parcel', parcel.id, {
    status: 'closed',
    closed_at: context.now,
    carton: box.carton,
    weight_grams: weightGrams,
    weight_computed: box.weightGrams === null ? 1 : 0,
    carrier: box.carrier,
    service: box.service,
    overrule_reason: misfit === null ? '' : (box.overrule?.reason ?? ''),
    overruled_by: overruledBy,
  })
  await recordAct(tx, context, { parcelId: parcel.id, kind: 'close' })
  context.touch('packing', 'orders', 'stock')
  return missing.length === 0 ? { kind: 'closed' } : { kind: 'closed', missing: [...missing] }
}

/** What was verified yesterday may have run out since. */
async function refuseExpired(tx: Writer, context: CommandContext, { orderId }: FoundParcel): Promise<void> {
  const today = await shopDay(tx, context.now)
  const expired = (await unitsInTotes(tx, orderId)).find(({ expiresOn }) => isExpired(expiresOn, today))
  if (!expired) return
  const { lot: scanned, sku: item, expiresOn } = expired
  refuse('pack.lot_expired', { scanned, item, expected: '', expiresOn: expiresOn ?? '' })
}

/** The owner who lets the weight pass. */
async function ownerWho(tx: Writer, context: CommandContext, box: Box, misfit: Misfit): Promise<number | null> {
  if (!box.overrule) return refuse(misfit.code, misfit.params)
  const ownerId = box.overrule.ownerId ?? context.staffId
  await refuseUnlessOwner(tx, ownerId)
  return ownerId
}

function itemsSay(goods: readonly WeighedUnits[], tareGrams: number): number {
  return tareGrams + (contentsGrams(goods) ?? refuse('pack.weight_needed', {}))
}

/** Carton, carrier and service are of the shop's lists. Returns the carton. */
function checkBox(shop: Shop, box: Box): Carton {
  const carton = shop.cartons.find(({ code }) => code === box.carton) ?? refuse('pack.carton_unknown', { code: box.carton })
  const carrier = theCarrier(shop, box)
  if (box.service !== '' && !carrier.services.includes(box.service)) {
    refuse('pack.service_unknown', { service: box.service, carrier: carrier.name })
  }
  return carton
}

function theCarrier({ carriers }: Shop, box: Box): Carrier {
  return carriers.find(({ code }) => code === box.carrier) ?? refuse('pack.carrier_unknown', { code: box.carrier })
}
