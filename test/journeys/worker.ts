import type { Page } from '@playwright/test'
import type { ParcelView } from '../../domain/packing/contract.ts'
import { nextCheck } from '../../domain/packing/stage.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect } from './fixture.ts'
import type { ShopService } from './shop-service.ts'

/** What someone with the goods in their hands scans next. Null when the walk is over. */
export async function nextPickScan(shop: ShopService, batchId: number): Promise<string | null> {
  const { step } = await shop.call('picking.view', { batchId })
  switch (step.kind) {
    case 'tote':
      return freeTote(shop)
    case 'bin':
      return ownCode('bin', step.task.binId)
    case 'item':
      return withLot(await barcodeOf(shop, step.task.itemId), step.task.lot)
    case 'put':
      return step.task.tote
    case 'done':
      return null
  }
}

/** A unit that is not in the parcel yet; null when everything is in. */
export async function nextPackScan(shop: ShopService, parcelId: number): Promise<string | null> {
  const { lines } = await shop.call('packing.view', { parcelId })
  const open = lines.find(({ verified, expected }) => verified < expected)
  return open === undefined ? null : barcodeOf(shop, open.itemId)
}

/** An item of the shop that is not among these. */
export async function strangeItem(shop: ShopService, known: readonly number[]): Promise<string> {
  const { rows } = await shop.call('items.list', { limit: 50 })
  const stranger = rows.find(({ id }) => !known.includes(id))
  if (stranger === undefined) throw new Error('this shop has no other item')
  return barcodeOf(shop, stranger.id)
}

async function barcodeOf(shop: ShopService, itemId: number): Promise<string> {
  const { barcodes, sku } = await shop.call('items.get', { id: itemId })
  return barcodes.find(({ quantity }) => quantity === 1)?.code ?? sku
}

async function freeTote(shop: ShopService): Promise<string> {
  const { locations } = await shop.call('locations.list', { kind: 'tote' })
  for (const { id } of locations) {
    const code = ownCode('tote', id)
    const meaning = await shop.call('scanning.resolve', { code })
    if (meaning.kind === 'tote' && meaning.orderId === null && meaning.units === 0) return code
  }
  throw new Error('every tote of this shop is in use')
}

/** Answers the check that is asked now as it should be, a tick or a choice; its text. */
export async function answerNext(page: Page, { checks }: ParcelView): Promise<string> {
  const check = nextCheck(checks)
  if (check === undefined) throw new Error('no check is asked')
  await expect(page.getByRole('heading', { name: check.text })).toBeVisible()
  await page.keyboard.press(check.ask.kind === 'choose' ? '1' : 'F9')
  return check.text
}

/** The GS1 code that names the lot too; where the goods have none, the barcode. */
function withLot(barcode: string, lot: string): string {
  return lot === '' || !/^\d{8,14}$/.test(barcode) ? barcode : `]C101${barcode.padStart(14, '0')}10${lot}`
}
