import { type CartonOffer, suggestCartons, type Suggestion, type UnitToPack } from '../../domain/packing/cartons/suggest.ts'
import type { ParcelView } from '../../domain/packing/contract.ts'
import type { Carton } from '../../domain/settings/contract.ts'
import { paddingOf } from '../../domain/stock/padding.ts'
import type { Reader } from '../schema.ts'
import { readFlags } from '../stock/items.ts'

/** More units than this are left to a person: placing them one by one would take longer than a look. */
const mostUnits = 60

export interface SuggestionView {
  readonly suggestion: ParcelView['suggestion']
  readonly undecided: ParcelView['undecided']
}

/** The cartons that the contents of a parcel go into, as far as their measures say; `undecided` where a person decides. */
export async function suggestionFor(db: Reader, parcelId: number, cartons: readonly Carton[], eco: boolean): Promise<SuggestionView> {
  return suggestionOf(await linesToPack(db, parcelId), cartons, eco)
}

function suggestionOf(lines: readonly LineToPack[], cartons: readonly Carton[], eco: boolean): SuggestionView {
  if (cartons.length === 0 || lines.length === 0) return { suggestion: null, undecided: null }
  if (lines.reduce((units, line) => units + line.units, 0) > mostUnits)
    return { suggestion: null, undecided: { why: 'too_many', skus: [] } }
  const suggestion = suggested(
    lines.flatMap(({ unit, units }) => Array.from({ length: units }, () => unit)),
    cartons.filter(isMeasured).map(toOffer),
    eco,
  )
  const skuOf = (lineId: number) => lines.find((line) => line.unit.lineId === lineId)?.sku ?? ''
  if (suggestion.by === 'person') return { suggestion: null, undecided: { why: suggestion.why, skus: suggestion.lineIds.map(skuOf) } }
  const boxes = suggestion.parcels.map((parcel) => ({
    carton: parcel.carton,
    lines: lines
      .map(({ unit, sku }) => ({ sku, units: parcel.units.filter(({ lineId }) => lineId === unit.lineId).length }))
      .filter(({ units }) => units > 0),
  }))
  const [first] = boxes
  if (first === undefined) return { suggestion: null, undecided: null }
  const paddedSkus = lines.filter(({ unit }) => unit.paddingMm > 0).map(({ sku }) => sku)
  return { suggestion: { carton: first.carton, by: suggestion.by, parcels: boxes.length, boxes, paddedSkus }, undecided: null }
}

const kept = new Map<string, Suggestion>()
const mostKept = 100

/** A bench asks again at every scan, and what belongs into the box is the same until it is closed. */
function suggested(units: readonly UnitToPack[], offers: readonly CartonOffer[], eco: boolean): Suggestion {
  const key = JSON.stringify([units.map((unit) => ({ ...unit, flags: [...unit.flags] })), offers, eco])
  const known = kept.get(key)
  if (known !== undefined) return known
  const found = suggestCartons(units, offers, eco)
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, found)
  return found
}

/** How many boxes these units will probably be; one where the measures say nothing. */
export async function boxesFor(
  db: Reader,
  order: { readonly id: number; readonly eco: boolean },
  cartons: readonly Carton[],
): Promise<number> {
  const units = await db
    .selectFrom('order_line')
    .innerJoin('item', 'item.id', 'order_line.item_id')
    .select(measures)
    .select((eb) => [
      'order_line.id as lineId',
      eb(
        'order_line.picked',
        '-',
        eb.fn.coalesce(
          eb
            .selectFrom('parcel_line')
            .innerJoin('parcel', 'parcel.id', 'parcel_line.parcel_id')
            .select(({ fn }) => fn.sum<number>('parcel_line.expected').as('units'))
            .whereRef('parcel_line.line_id', '=', 'order_line.id')
            .where('parcel.status', '=', 'open'),
          eb.lit(0),
        ),
      ).as('units'),
    ])
    .where('order_line.order_id', '=', order.id)
    .execute()
  const lines = toLines(units.filter((line) => line.units > 0))
  const { suggestion } = suggestionOf(lines, cartons, order.eco)
  return suggestion?.parcels ?? Math.min(1, lines.length)
}

const measures = [
  'item.sku',
  'item.flags',
  'item.weight_grams as grams',
  'item.length_mm as length',
  'item.width_mm as width',
  'item.height_mm as height',
  'item.padding_mm as padding',
] as const

interface Measured {
  readonly lineId: number
  readonly units: number
  readonly sku: string
  readonly flags: string
  readonly grams: number | null
  readonly length: number | null
  readonly width: number | null
  readonly height: number | null
  readonly padding: number | null
}

async function linesToPack(db: Reader, parcelId: number): Promise<readonly LineToPack[]> {
  const rows = await db
    .selectFrom('parcel_line')
    .innerJoin('item', 'item.id', 'parcel_line.item_id')
    .select(['parcel_line.line_id as lineId', 'parcel_line.expected as units'])
    .select(measures)
    .where('parcel_line.parcel_id', '=', parcelId)
    .orderBy('parcel_line.line_id')
    .execute()
  return toLines(rows)
}

interface LineToPack {
  readonly sku: string
  readonly units: number
  readonly unit: UnitToPack
}

function toLines(rows: readonly Measured[]): readonly LineToPack[] {
  return rows.map(({ sku, units, flags, lineId, grams, length, width, height, padding }) => {
    const asks = readFlags(flags)
    const unit: UnitToPack = {
      lineId,
      size: length === null || width === null || height === null ? null : { length, width, height },
      grams,
      flags: new Set(asks),
      paddingMm: paddingOf({ paddingMm: padding, flags: asks }),
    }
    return { sku, units, unit }
  })
}

function isMeasured({ lengthMm, widthMm, heightMm }: Carton): boolean {
  return lengthMm > 0 && widthMm > 0 && heightMm > 0
}

function toOffer({ code, lengthMm, widthMm, heightMm, tareGrams, limitGrams = null, soft = false, eco = false }: Carton): CartonOffer {
  return { code, size: { length: lengthMm, width: widthMm, height: heightMm }, tareGrams, limitGrams, soft, eco }
}
