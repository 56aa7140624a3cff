import type { PackDid } from '../../domain/packing/contract.ts'
import { contentsGrams, leastGrams, type WeighedUnits } from '../../domain/packing/weight.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Carton, Shop } from '../../domain/settings/contract.ts'
import { changeRow } from '../dialect/change-row.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import { spendMaterial } from '../materials/spend.ts'
import { theShop } from '../settings/shop.ts'
import { recordAct } from './acts.ts'
import { parcelChecks, parcelLines } from './contents.ts'
import { type FoundParcel, refuseStopped, refuseUnless } from './parcel.ts'
import { refuseUnfinished } from './scan.ts'
import { packGoods } from './staging.ts'

export interface Box {
  readonly carton: string
  /** Null: as the items and the carton say. */
  readonly weightGrams: number | null
  readonly carrier: string
  readonly service: string
}

/** All verified and ticked, box and weight known: the goods move from their totes to STAGING. */
export async function closeParcel(tx: Writer, context: CommandContext, parcel: FoundParcel, box: Box): Promise<PackDid> {
  refuseStopped(parcel)
  refuseUnless(parcel, 'open')
  const lines = await parcelLines(tx, parcel.id)
  refuseUnfinished(parcel, lines, await parcelChecks(tx, parcel.id))
  const shop = await theShop(tx)
  const carton = checkBox(shop, box)
  const goods = lines.map((line) => ({ units: line.expected, weightGrams: line.weightGrams }))
  const weightGrams =
    box.weightGrams ?? (shop.picking.weightFromItems ? itemsSay(goods, carton.tareGrams) : refuse('pack.weight_needed', {}))
  const atLeast = leastGrams(goods, carton.tareGrams)
  if (weightGrams < atLeast) refuse('pack.weight_short', { weighed: weightGrams, atLeast })
  await packGoods(tx, context, parcel)
  const missing = await spendMaterial(tx, context, parcel, carton)
  await changeRow(tx, 'parcel', parcel.id, {
    status: 'closed',
    closed_at: context.now,
    carton: box.carton,
    weight_grams: weightGrams,
    carrier: box.carrier,
    service: box.service,
  })
  await recordAct(tx, context, { parcelId: parcel.id, kind: 'close' })
  context.touch('packing', 'orders', 'stock')
  return missing.length === 0 ? { kind: 'closed' } : { kind: 'closed', missing: [...missing] }
}

function itemsSay(goods: readonly WeighedUnits[], tareGrams: number): number {
  return tareGrams + (contentsGrams(goods) ?? refuse('pack.weight_needed', {}))
}

/** Carton, carrier and service are of the shop's lists. Returns the carton. */
function checkBox({ cartons, carriers }: Shop, box: Box): Carton {
  const carton = cartons.find(({ code }) => code === box.carton) ?? refuse('pack.carton_unknown', { code: box.carton })
  const carrier = carriers.find(({ code }) => code === box.carrier) ?? refuse('pack.carrier_unknown', { code: box.carrier })
  if (box.service !== '' && !carrier.services.includes(box.service)) {
    refuse('pack.service_unknown', { service: box.service, carrier: carrier.name })
  }
  return carton
}
