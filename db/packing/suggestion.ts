import { type CartonOffer, suggestCartons, type UnitToPack } from '../../domain/packing/cartons/suggest.ts'
import type { ParcelView } from '../../domain/packing/contract.ts'
import type { Carton } from '../../domain/settings/contract.ts'
import type { Reader } from '../schema.ts'
import { readFlags } from '../stock/items.ts'

/** More units than this are left to a person: placing them one by one would take longer than a look. */
const mostUnits = 60

/** Wrapping on every side of a fragile item. */
const fragilePaddingMm = 20

/** The carton that the contents of a parcel go into, as far as their measures say; null where a person decides. */
export async function suggestionFor(db: Reader, parcelId: number, cartons: readonly Carton[]): Promise<ParcelView['suggestion']> {
  const rows = await db
    .selectFrom('parcel_line')
    .innerJoin('item', 'item.id', 'parcel_line.item_id')
    .select(['parcel_line.line_id', 'parcel_line.expected', 'item.flags', 'item.weight_grams as grams'])
    .select(['item.length_mm as length', 'item.width_mm as width', 'item.height_mm as height'])
    .where('parcel_line.parcel_id', '=', parcelId)
    .orderBy('parcel_line.line_id')
    .execute()
  if (rows.reduce((units, row) => units + row.expected, 0) > mostUnits) return null
  const units = rows.flatMap((row) => Array.from({ length: row.expected }, () => toUnit(row)))
  const suggestion = suggestCartons(units, cartons.filter(isMeasured).map(toOffer))
  if (suggestion.by === 'person') return null
  const carton = suggestion.parcels[0]?.carton
  return carton === undefined ? null : { carton, by: suggestion.by, parcels: suggestion.parcels.length }
}

interface Row {
  readonly line_id: number
  readonly flags: string
  readonly grams: number | null
  readonly length: number | null
  readonly width: number | null
  readonly height: number | null
}

function toUnit({ line_id, flags, grams, length, width, height }: Row): UnitToPack {
  const asks = readFlags(flags)
  return {
    lineId: line_id,
    size: length === null || width === null || height === null ? null : { length, width, height },
    grams,
    flags: new Set(asks),
    paddingMm: asks.includes('fragile') ? fragilePaddingMm : 0,
  }
}

function isMeasured({ lengthMm, widthMm, heightMm }: Carton): boolean {
  return lengthMm > 0 && widthMm > 0 && heightMm > 0
}

function toOffer({ code, lengthMm, widthMm, heightMm, tareGrams, limitGrams = null, soft = false, eco = false }: Carton): CartonOffer {
  return { code, size: { length: lengthMm, width: widthMm, height: heightMm }, tareGrams, limitGrams, soft, eco }
}
