import type { ElectronApplication } from '@playwright/test'
import { addOffers, addSupplier, sendOrder } from './a-supplier.ts'
import { go, openStation, pressKey } from './hands.ts'
import { aSellingShop } from './selling-shop.ts'
import { expect, test } from './shop-fixture.ts'
import type { SmallShop } from './small-shop.ts'

const day = 86_400_000

/** Keeps what the desktop is asked to show, instead of showing it: a test machine has no desktop. */
async function watchDesktop(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ Notification }) => {
    const key = 'shownOnDesktop'
    Reflect.set(globalThis, key, '')
    Notification.isSupported = () => true
    Notification.prototype.show = function show(this: Electron.Notification) {
      Reflect.set(globalThis, key, `${Reflect.get(globalThis, key)}${this.title}: ${this.body}\n`)
    }
  })
  return async () => {
    const shown = await app.evaluate(() => String(Reflect.get(globalThis, 'shownOnDesktop')))
    return shown.split('\n').filter((line) => line !== '')
  }
}

/** An order of candles that should have come two days ago. */
async function lateOrder(shop: SmallShop, supplierId: number): Promise<void> {
  const id = await sendOrder(shop, supplierId, { CANDLE: 5 })
  const { now } = await shop.call('today.summary', {})
  const expectedOn = new Date(now - 2 * day).toISOString().slice(0, 10)
  await shop.call('purchasing.confirm', { id, version: 2, reference: '', expectedOn, lines: [] })
}

test('the desktop says once which purchase orders are late and what has to be ordered, until the station is told not to', async ({
  launch,
  aShop,
}) => {
  const shop = await aSellingShop(await aShop())
  const weaver = await addSupplier(shop, 'Weaver')
  await addOffers(shop, weaver, 'GBP', ['CANDLE'])
  const { app, page } = await openStation(launch, shop)
  const shown = await watchDesktop(app)

  await test.step('what came down to its line while the window is open', async () => {
    await go(page, 'Buy')
    await pressKey(page, 'u')
    await expect.poll(shown).toEqual([expect.stringMatching(/^\d items? ha(s|ve) to be ordered: .*Enamel mug/)])
  })

  await test.step('what another program wrote', async () => {
    await lateOrder(shop, weaver)
    await expect.poll(async () => (await shown()).slice(1)).toEqual(['1 purchase order is late: PO-0001 from Weaver'])
    await go(page, 'Today')
    await expect(page.getByRole('region', { name: 'Late deliveries' })).toContainText('Weaver')
  })

  await test.step('nothing more, once Settings turns it off', async () => {
    await go(page, 'Settings')
    await page.getByRole('link', { name: 'This station' }).press('Enter')
    await page.getByRole('switch', { name: 'Say on the desktop when a delivery is late' }).press('Space')
    await lateOrder(shop, weaver)
    await go(page, 'Buy')
    await page.getByRole('link', { name: 'Arrivals' }).press('Enter')
    await expect(page.getByRole('link', { name: /^PO-0002/ })).toBeVisible()
    expect(await shown()).toHaveLength(2)
  })
})
