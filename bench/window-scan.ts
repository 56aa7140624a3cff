import { ownCode } from '../domain/scanning/own-codes.ts'
import { inventedGtin13 } from '../db/seed/barcodes.ts'
import { sampleShop } from '../db/seed/sample/shop-lists.ts'
import { buildApp } from './build.ts'
import { newFolder } from './databases.ts'
import { type Benchmark, percentile } from './measure.ts'
import { openWindow, shopForWindow } from './window.ts'
import { stampEnters, timeAnswers } from './window-timer.ts'

const scans = 300
const wantedMs = 50
const barcode = inventedGtin13(8, 1)

/** A picker scans one item after the other; from the Enter of each to the frame that shows what it did. */
export const windowScan: Benchmark = async () => {
  await buildApp()
  const file = `${newFolder()}/shop.sqlite`
  await shopForWindow(file, fillShop)
  const { page, close } = await openWindow(file)
  await stampEnters(page)
  await page.getByRole('navigation', { name: 'Places' }).waitFor()
  const scan = async (code: string) => {
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')
  }
  await scan(ownCode('staff', 1))
  await page.getByRole('button', { name: /^Signed in/ }).waitFor()
  await page.keyboard.press('Alt+3')
  await page.getByRole('button', { name: /^Start picking/ }).waitFor()
  await page.keyboard.press('F9')
  await page.getByRole('heading', { level: 1, name: /^Batch / }).waitFor()
  await scan('T01')
  await scan('A-1')
  await page.getByTestId('tape-counts').filter({ hasText: '3/3' }).waitFor()
  const answered = await timeAnswers(page)
  const times: number[] = []
  for (let turn = 0; turn < scans; turn += 1) {
    await scan(barcode)
    times.push(await answered.next())
  }
  await close()
  const value = percentile(times, 0.99)
  return { name: 'window-scan', value, unit: 'ms p99', ofLimit: null, wanted: `< ${wantedMs} ms`, met: value < wantedMs }
}

async function fillShop(call: (name: string, input: unknown) => Promise<unknown>): Promise<void> {
  const { name, address, timeZone, currency, language } = sampleShop()
  await call('settings.setUp', { name, address, timeZone, currency, language })
  await call('people.add', { name: 'Minh Tran', role: 'owner' })
  await call('locations.add', { kind: 'tote', code: 'T01' })
  await call('locations.add', { kind: 'bin', code: 'A-1' })
  const shape = { product: '', variant: { colour: 'blue' }, weightGrams: 180, lengthMm: 120, widthMm: 90, heightMm: 85, flags: [] }
  const barcodes = [{ code: barcode, quantity: 1 }]
  await call('items.save', { item: { sku: 'MUG', name: 'Enamel mug', ...shape, barcodes, lotTracked: false, priceMinor: 900 } })
  await call('stock.count', { sku: 'MUG', location: 'A-1', counted: 2 * scans, reason: 'opening' })
  const lines = [{ sku: 'MUG', name: 'Enamel mug', quantity: scans + 10, unitPriceMinor: 900, externalId: '' }]
  const order = {
    channel: 'web',
    number: '1001',
    orderedAt: Date.now(),
    promiseAt: null,
    shipTo: address,
    email: '',
    serviceLevel: '',
    note: '',
    currency,
  }
  await call('orders.create', { ...order, lines })
}
