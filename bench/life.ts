import { ownCode } from '../domain/scanning/own-codes.ts'
import type { Child } from './child.ts'
import type { LifeOrder } from './life-shop.ts'

/** What one order's way through the house took, in milliseconds. */
export interface Life {
  readonly total: number
  readonly pickScans: readonly number[]
}

/** Allocate, start, tote, bin, three picks, open, three verified, check, close, label, hand over: fifteen durable commands. */
export async function live(child: Child, order: LifeOrder, tote: string): Promise<Life> {
  const begun = performance.now()
  await child.ask('orders.release', { id: order.id })
  const batchId = idIn(await child.ask('picking.start', { orderIds: [order.id] }), 'batchId')
  await child.ask('picking.scan', { batchId, code: tote })
  await child.ask('picking.scan', { batchId, code: order.bin })
  const pickScans: number[] = []
  for (const code of order.barcodes) {
    const scanned = performance.now()
    await child.ask('picking.scan', { batchId, code })
    pickScans.push(performance.now() - scanned)
  }
  const parcelId = idIn(await child.ask('packing.open', { code: tote }), 'parcelId')
  for (const code of order.barcodes) await child.ask('packing.scan', { parcelId, code })
  await child.ask('packing.check', { parcelId, key: 'slip', done: true })
  await child.ask('packing.close', { parcelId, carton: 'S', weightGrams: 400, carrier: 'POST', service: 'Standard' })
  const label = ownCode('parcel', parcelId)
  await child.ask('packing.scan', { parcelId, code: label })
  await child.ask('shipping.scanOut', { carrier: 'POST', code: label, lastParcelId: null })
  return { total: performance.now() - begun, pickScans }
}

function idIn(value: unknown, name: string): number {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  if (typeof id !== 'number') throw new Error(`no ${name} in ${JSON.stringify(value)}`)
  return id
}
