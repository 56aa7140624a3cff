import type { ItemFields } from '../../../domain/stock/items.ts'
import { insertRows } from '../../dialect/insert-rows.ts'
import type { Store } from '../../dialect/store.ts'
import type { Writer } from '../../schema.ts'
import { barcodeKey } from '../../stock/barcode-key.ts'
import { place as places } from '../../stock/places.ts'
import { itemColumns } from '../../stock/save-item.ts'

/** Where an item of the catalogue lies. */
export interface Shelf {
  readonly itemId: number
  readonly lotId: number
  readonly locationId: number
}

const zones = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const
const racks = 12
const levels = 5
const totes = 40

/** Items, a bin for every eight of them and stock; the best sellers lie first in the walk. */
export async function writeWarehouse(tx: Writer, store: Store, items: readonly ItemFields[], at: number): Promise<readonly Shelf[]> {
  const bins = await writeLocations(tx, store)
  const itemIds = await store.nextIds(tx, 'item', items.length)
  const lotIds = await store.nextIds(tx, 'lot', items.length)
  const shelves = items.map((_, place) => ({
    itemId: itemIds[place] ?? 0,
    lotId: lotIds[place] ?? 0,
    locationId: bins[Math.floor((place / items.length) * bins.length)] ?? 0,
  }))
  await insertRows(
    tx,
    'item',
    items.map((item, place) => ({ id: itemIds[place] ?? 0, ...itemColumns(item), photo_id: null, active: 1, version: 1, import_id: null })),
  )
  await insertRows(
    tx,
    'item_barcode',
    items.flatMap(({ barcodes }, place) =>
      barcodes.map(({ code, quantity }) => ({ item_id: itemIds[place] ?? 0, code, code_key: barcodeKey(code), quantity })),
    ),
  )
  await insertRows(
    tx,
    'lot',
    shelves.map(({ itemId, lotId }) => ({ id: lotId, item_id: itemId, code: '', expires_on: null })),
  )
  await fill(tx, shelves, at)
  return shelves
}

async function writeLocations(tx: Writer, store: Store): Promise<readonly number[]> {
  const ids = await store.nextIds(tx, 'location', zones.length * racks * levels)
  const bins = ids.map((id, place) => {
    const zone = zones[Math.floor(place / (racks * levels))] ?? 'A'
    const rack = (Math.floor(place / levels) % racks) + 1
    const code = `${zone}-${String(rack).padStart(2, '0')}-${(place % levels) + 1}`
    return { id, kind: 'bin', code, code_key: code, zone, walk_order: (place + 1) * 10, pickable: 1 } as const
  })
  const carts = Array.from({ length: totes }, (_, index) => {
    const code = `T${String(index + 1).padStart(2, '0')}`
    return { kind: 'tote', code, code_key: code, zone: '', walk_order: 0, pickable: 0 } as const
  })
  await insertRows(tx, 'location', bins)
  await insertRows(tx, 'location', carts)
  return ids
}

/** One item in forty is out, so that there are backorders. */
async function fill(tx: Writer, shelves: readonly Shelf[], at: number): Promise<void> {
  const filled = shelves.flatMap(({ itemId, lotId, locationId }, place) => {
    const quantity = place % 40 === 39 ? 0 : Math.round(3000 / (1 + place / 100)) + 60
    return quantity === 0 ? [] : [{ item_id: itemId, lot_id: lotId, location_id: locationId, quantity }]
  })
  await insertRows(
    tx,
    'stock',
    filled.map(({ quantity, ...where }) => ({ ...where, on_hand: quantity, allocated: 0, awaits_count: 0 })),
  )
  await insertRows(
    tx,
    'move',
    filled.map(({ item_id, lot_id, location_id, quantity }) => ({
      item_id,
      lot_id,
      from_id: places.supplier,
      to_id: location_id,
      quantity,
      cause: 'seed',
      document_id: 0,
      line_id: null,
      staff_id: null,
      at,
      undoes_id: null,
    })),
  )
}
