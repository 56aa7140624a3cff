import { launchApp } from './launch.ts'
import { aSmallShop, goods } from './small-shop.ts'
import { scan, signIn } from './scanner.ts'
const out = '/tmp/look'
import { mkdirSync } from 'node:fs'
mkdirSync(out, { recursive: true })
const shop = await aSmallShop()
await shop.order('1001', { blueMug: 2, towel: 1 })
await shop.order('1002', { redMug: 1, candle: 1 })
await shop.order('1003', { blueMug: 1 })
const { page, app, close } = await launchApp({ db: shop.location })
let n = 0
const shot = async (name: string) => {
  await page.waitForTimeout(250)
  await page.screenshot({ path: `${out}/${String(++n).padStart(2, '0')}-${name}.png` })
  console.log(name, page.url())
}
page.on('console', (m) => {
  if (m.type() === 'error') console.log('console:', m.text())
})
page.on('pageerror', (e) => console.log('pageerror', e.message))
await page.waitForTimeout(1500)
await signIn(page, shop.minh)
await page.waitForTimeout(300)

await page.keyboard.press('Alt+3')
await page.waitForTimeout(300)
await page.keyboard.press('F9')
await page.waitForTimeout(400)
await scan(page, 'TOTE-1', 'TOTE-2', 'TOTE-3')
await scan(page, 'A-01-1', goods.blueMug.ean, goods.blueMug.ean, 'TOTE-1', goods.redMug.ean)
await page.waitForTimeout(500)
await shot('wrong-variant')
await scan(
  page,
  goods.blueMug.ean,
  'TOTE-3',
  'A-01-2',
  goods.redMug.ean,
  'TOTE-2',
  'A-02-1',
  goods.towel.ean,
  'TOTE-1',
  'B-01-1',
  goods.candle.ean,
  'TOTE-2',
)
await page.waitForTimeout(800)
await shot('finish')
await page.keyboard.press('Alt+4')
await shot('pack')
await page.keyboard.press('F9')
await shot('next')
await scan(page, 'TOTE-4')
await shot('empty-tote')
await scan(page, 'TOTE-1')
await page.waitForTimeout(400)
await shot('verify')
await scan(page, goods.blueMug.ean, goods.redMug.ean)
await page.waitForTimeout(300)
await shot('wrong')
await scan(page, goods.blueMug.ean, goods.blueMug.ean)
await page.waitForTimeout(300)
await shot('toomany')
await scan(page, goods.towel.ean)
await page.waitForTimeout(300)
await shot('check')
await page.keyboard.press('1')
await page.waitForTimeout(300)
await shot('box')
await page.keyboard.press('1')
await page.waitForTimeout(200)
await page.keyboard.type('300', { delay: 80 })
await shot('weight')
await page.keyboard.press('Backspace')
await page.keyboard.press('Backspace')
await page.keyboard.press('Backspace')
await page.keyboard.type('510', { delay: 80 })
await page.keyboard.press('Enter')
await page.waitForTimeout(700)
await shot('label')
await scan(page, 'TOTE-2')
await shot('label-first')
import { ownCode } from '../../domain/scanning/own-codes.ts'
await scan(page, ownCode('parcel', 1))
await page.waitForTimeout(500)
await shot('next2')
await page.keyboard.press('Escape')
await page.keyboard.press('Alt+5')
await shot('ship')
await page.keyboard.press('1')
await page.waitForTimeout(500)
await shot('shipbench')
await scan(page, ownCode('parcel', 1))
await page.waitForTimeout(300)
await shot('out')
await scan(page, 'RM123456789GB')
await page.waitForTimeout(300)
await shot('tracking')
await page.keyboard.press('F9')
await shot('close')
await page.keyboard.press('1')
await page.waitForTimeout(500)
await shot('closed')
await page.keyboard.press('Escape')
await shot('shipdesk')
await close()
await shop.close()
process.exit(0)
