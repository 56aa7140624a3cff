import { waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { scans } from '../../../renderer/scanning/answer.ts'
import { openWindow, serviceBehind, type ServiceBehind, type ShopWindow } from '../shop-window.tsx'
import { done } from '../small-shop.ts'
import { aShopAtWork, type Work } from './a-shop-at-work.ts'
import { scanAtWindow } from './scanner.ts'

async function scanned(code: string) {
  const before = scans.tape.current().done
  scanAtWindow(code)
  await waitFor(() => expect(scans.tape.current().done).toBe(before + 1))
  return { ...scans.tape.current().entries[0]?.answer, at: window.location.hash }
}

describe('a parcel that is scanned at the Ship desk', () => {
  let service: ServiceBehind
  let opened: ShopWindow
  let work: Work

  beforeEach(async () => {
    service = await serviceBehind()
    work = await aShopAtWork()
    opened = await openWindow('/ship')
    await waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Ship'))
  })
  afterEach(async () => {
    opened.close()
    await service.close()
  })

  async function labelled() {
    await done('packing.scan', { parcelId: work.parcelId, code: 'MUG' })
    await done('packing.close', { parcelId: work.parcelId, carton: 'S', weightGrams: 400, carrier: 'POST' })
    await done('packing.scan', { parcelId: work.parcelId, code: ownCode('parcel', work.parcelId) })
  }

  it('opens the scan-out of its carrier, where it goes out with the next scan', async () => {
    await labelled()
    const code = ownCode('parcel', work.parcelId)
    expect(await scanned(code)).toEqual({
      tone: 'ok',
      text: 'Order 1001 goes with Post; it is not out yet',
      at: '#/ship/out/POST',
    })
    expect(await scanned(code)).toEqual({ tone: 'ok', text: 'Order 1001 is out', at: '#/ship/out/POST' })
  })

  it('opens at the packing bench while it is not labelled', async () => {
    expect(await scanned(ownCode('parcel', work.parcelId))).toEqual({ tone: 'ok', text: 'Order 1001', at: `#/pack/${work.parcelId}` })
  })
})
