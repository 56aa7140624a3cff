import type { Carton } from '../settings/contract.ts'
import type { MaterialFields } from './contract.ts'

export interface StockedMaterial extends Omit<MaterialFields, 'name' | 'reorderPoint'> {
  readonly id: number
  readonly onHand: number
}

export interface BoxToFill {
  /** Null where the shop has none, or the parcel went without. */
  readonly carton: Carton | null
  /** What the goods take of it, in cubic millimetres; null where some were never measured. */
  readonly goodsVolume: number | null
  readonly channel: string
  readonly eco: boolean
  readonly gift: boolean
}

export interface MaterialUse {
  readonly materialId: number
  readonly quantity: number
}

/** Goods that nobody measured are taken to fill this share of their carton. */
const filledShare = 0.7
const cubicMillimetresPerLitre = 1_000_000

/** What one parcel uses up of the shop's packing material, in the order of the list. */
export function materialUse(materials: readonly StockedMaterial[], box: BoxToFill): readonly MaterialUse[] {
  const fit = materials.filter((material) => isFor(material, box))
  const tape = chosen(fit.filter(({ kind }) => kind === 'tape'))
  const filler = chosen(fit.filter(({ kind }) => kind === 'filler'))
  const used = fit.map((material) => ({ materialId: material.id, quantity: quantityOf(material, box, { tape, filler }) }))
  return used.filter(({ quantity }) => quantity > 0)
}

function isFor({ usedFor, channel, plastic }: StockedMaterial, box: BoxToFill): boolean {
  if (box.eco && plastic) return false
  switch (usedFor) {
    case 'always':
      return true
    case 'channel':
      return channel.toLowerCase() === box.channel.toLowerCase()
    case 'eco':
      return box.eco
    case 'gift':
      return box.gift
  }
}

/** One kind of tape and one of filler: what is meant for these parcels before what is for all, what is there before what is not. */
function chosen(materials: readonly StockedMaterial[]): StockedMaterial | undefined {
  const [first] = [...materials].sort(
    (a, b) => Number(b.usedFor !== 'always') - Number(a.usedFor !== 'always') || Number(b.onHand > 0) - Number(a.onHand > 0),
  )
  return first
}

interface Chosen {
  readonly tape: StockedMaterial | undefined
  readonly filler: StockedMaterial | undefined
}

function quantityOf(material: StockedMaterial, box: BoxToFill, { tape, filler }: Chosen): number {
  switch (material.kind) {
    case 'carton':
      return box.carton !== null && material.carton === box.carton.code ? 1 : 0
    case 'tape':
      return material === tape ? (box.carton?.tapeMm ?? 0) : 0
    case 'filler':
      return material === filler ? Math.ceil((roomLeft(box) / cubicMillimetresPerLitre) * material.perUse) : 0
    case 'insert':
      return material.perUse
  }
}

function roomLeft({ carton, goodsVolume }: BoxToFill): number {
  if (carton === null) return 0
  const inside = carton.lengthMm * carton.widthMm * carton.heightMm
  return Math.max(0, inside - (goodsVolume ?? inside * filledShare))
}
