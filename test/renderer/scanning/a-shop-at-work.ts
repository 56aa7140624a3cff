import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { saveStation } from '../../../renderer/api/station.ts'
import { call } from '../../../renderer/api/call.ts'
import { anItem, anOrder, done } from '../small-shop.ts'

export interface Work {
  readonly staffId: number
  /** Ready to pick. */
  readonly readyOrder: number
  /** Its first bin was not scanned yet. */
  readonly batchId: number
  /** Nothing of it was verified yet. */
  readonly parcelId: number
  readonly goneParcel: number
  /** Of the order that is gone; nothing of it came. */
  readonly returnId: number
}

const address = {
  name: 'Ada',
  company: '',
  line1: '1 Row',
  line2: '',
  line3: '',
  city: 'York',
  region: '',
  postcode: 'YO1',
  country: 'GB',
  phone: '',
}

/** One order in each state that a bench has: ready, being picked, being packed, handed over and expected back. */
export async function aShopAtWork(): Promise<Work> {
  await done('settings.setUp', { name: 'Shop', address, timeZone: 'Europe/London', currency: 'GBP', language: 'en' })
  const { shop, version } = await call('settings.get', {})
  if (shop === null) throw new Error('the shop was not set up')
  const carriers = [{ code: 'POST', name: 'Post', services: [], cutOff: '' }]
  const cartons = [{ code: 'S', name: 'Small', lengthMm: 300, widthMm: 200, heightMm: 100, tareGrams: 50 }]
  await done('settings.save', { version, shop: { ...shop, carriers, cartons } })
  const { checklists } = await call('checklists.list', {})
  for (const { id } of checklists) await done('checklists.retire', { id, retired: true })
  const { id: staffId } = await done('people.add', { name: 'Minh', role: 'owner' })
  await saveStation({ staffId })
  for (const code of ['B-1', 'B-2']) await done('locations.add', { kind: 'bin', code, zone: '', walkOrder: 1, role: 'face' })
  for (const code of ['T-1', 'T-2', 'T-3', 'T-9']) await done('locations.add', { kind: 'tote', code })
  await done('items.save', { item: { ...anItem('MUG'), product: '', barcodes: [{ code: '4006381333931', quantity: 1 }] } })
  await done('items.save', { item: { ...anItem('CUP'), product: '', barcodes: [{ code: '4006381333948', quantity: 1 }] } })
  await done('stock.count', { sku: 'MUG', location: 'B-1', counted: 9, reason: 'opening' })

  const goneParcel = await parcelOf(await anOrder({ number: '1000', sku: 'MUG', quantity: 1 }), 'T-1')
  await done('packing.scan', { parcelId: goneParcel, code: 'MUG' })
  await done('packing.close', { parcelId: goneParcel, carton: 'S', weightGrams: 400, carrier: 'POST' })
  await done('packing.scan', { parcelId: goneParcel, code: ownCode('parcel', goneParcel) })
  await done('shipping.scanOut', { carrier: 'POST', code: ownCode('parcel', goneParcel), lastParcelId: null })
  await done('shipping.closeManifest', { carrier: 'POST' })
  const { returnId } = await done('returns.create', { of: { kind: 'parcel', parcelId: goneParcel } })

  const parcelId = await parcelOf(await anOrder({ number: '1001', sku: 'MUG', quantity: 1 }), 'T-2')
  const { batchId } = await done('picking.start', { orderIds: [await anOrder({ number: '1002', sku: 'MUG', quantity: 1 })] })
  await done('picking.scan', { batchId, code: 'T-3' })
  const readyOrder = await anOrder({ number: '1003', sku: 'MUG', quantity: 1, inHours: 4 })
  return { staffId, readyOrder, batchId, parcelId, goneParcel, returnId }
}

async function parcelOf(orderId: number, tote: string): Promise<number> {
  const { batchId } = await done('picking.start', { orderIds: [orderId] })
  for (const code of [tote, 'B-1', 'MUG']) await done('picking.scan', { batchId, code })
  return (await done('packing.open', { code: tote })).parcelId
}
