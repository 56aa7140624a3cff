import { dayOf } from '../../../domain/orders/days.ts'
import { barcodeKey } from '../../stock/barcode-key.ts'
import { itemColumns } from '../../stock/save-item.ts'
import type { Random } from '../random.ts'
import { sampleCatalogue, type SampleItem, type Zone, zones } from './catalogue.ts'
import type { Ids } from './ids.ts'
import type { Rows } from './rows.ts'

/** Units of a lot in a bin. */
export interface Shelf {
  readonly stockId: number
  readonly lotId: number
  readonly binId: number
  readonly walkOrder: number
  /** What lies there when all past orders are gone. */
  readonly onHand: number
}

export interface Stocked {
  readonly item: SampleItem
  readonly itemId: number
  /** The one that past orders were picked from comes first. */
  readonly shelves: readonly Shelf[]
}

export interface Warehouse {
  readonly goods: readonly Stocked[]
  readonly toteIds: readonly number[]
}

const racks = 9
const levels = 4
const totes = 12
const day = 86_400_000

/** What the warehouse takes of each table's ids. */
export const warehouseIds = { photo: 400, item: 400, lot: 900, location: zones.length * racks * levels + totes, stock: 900 } as const

/** 400 items in 180 bins of five zones, two or three to a bin, and twelve totes. */
export function sampleWarehouse(random: Random, ids: Ids, rows: Rows, now: number, timeZone: string): Warehouse {
  const bins = zones.flatMap((zone, place) => binsOf(zone, place * racks * levels, ids, rows))
  const toteIds = Array.from({ length: totes }, (_, place) => {
    const code = `T${String(place + 1).padStart(2, '0')}`
    const id = ids.take('location')
    rows.location.push({ id, kind: 'tote', code, code_key: code, zone: '', walk_order: 0, pickable: 0 })
    return id
  })
  const catalogue = sampleCatalogue()
  const goods = catalogue.map((item, place): Stocked => {
    const inZone = catalogue.filter((other) => other.zone === item.zone)
    const ofZone = bins.filter((bin) => bin.zone === item.zone)
    const bin = ofZone[Math.floor((inZone.indexOf(item) / inZone.length) * ofZone.length)]
    if (!bin) throw new RangeError(`no bin for ${item.fields.sku}`)
    const itemId = writeItem(item, ids, rows)
    return {
      item,
      itemId,
      shelves: lotsOf(item, random, now, timeZone).map((lot) => shelve(itemId, bin, lot, unitsOf(random, place), ids, rows)),
    }
  })
  return { goods, toteIds }
}

interface Bin {
  readonly id: number
  readonly zone: Zone
  readonly walkOrder: number
}

function binsOf(zone: Zone, before: number, ids: Ids, rows: Rows): readonly Bin[] {
  return Array.from({ length: racks * levels }, (_, place) => {
    const id = ids.take('location')
    const code = `${zone}-${String(Math.floor(place / levels) + 1).padStart(2, '0')}-${(place % levels) + 1}`
    const walkOrder = (before + place + 1) * 10
    rows.location.push({ id, kind: 'bin', code, code_key: code, zone, walk_order: walkOrder, pickable: 1 })
    return { id, zone, walkOrder }
  })
}

function writeItem({ fields, svg }: SampleItem, ids: Ids, rows: Rows): number {
  const photoId = ids.take('photo')
  const id = ids.take('item')
  rows.photo.push({ id: photoId, mime: 'image/svg+xml', bytes: new TextEncoder().encode(svg) })
  rows.item.push({ id, ...itemColumns(fields), photo_id: photoId, active: 1, version: 1, import_id: null })
  for (const { code, quantity } of fields.barcodes) rows.item_barcode.push({ item_id: id, code, code_key: barcodeKey(code), quantity })
  return id
}

interface LotOf {
  readonly code: string
  readonly expiresOn: string | null
}

/** Goods that keep for a while lie in two lots, the older one in front. */
function lotsOf({ keepsDays }: SampleItem, random: Random, now: number, timeZone: string): readonly LotOf[] {
  if (keepsDays === null) return [{ code: '', expiresOn: null }]
  const age = Math.round(keepsDays * 0.6)
  return [age, age - random.between(40, 80)].map((days) => {
    const made = dayOf(now - days * day, timeZone)
    return { code: `L${made.slice(2).replaceAll('-', '')}`, expiresOn: dayOf(now + (keepsDays - days) * day, timeZone) }
  })
}

/** One item in sixteen is out of stock, some run low. */
function unitsOf(random: Random, place: number): number {
  if (place % 16 === 11) return 0
  return random.chance(0.12) ? random.between(1, 4) : random.between(8, 64)
}

function shelve(itemId: number, bin: Bin, lot: LotOf, onHand: number, ids: Ids, rows: Rows): Shelf {
  const lotId = ids.take('lot')
  const stockId = ids.take('stock')
  rows.lot.push({ id: lotId, item_id: itemId, code: lot.code, expires_on: lot.expiresOn })
  rows.stock.push({ id: stockId, item_id: itemId, lot_id: lotId, location_id: bin.id, on_hand: onHand, allocated: 0, awaits_count: 0 })
  return { stockId, lotId, binId: bin.id, walkOrder: bin.walkOrder, onHand }
}
