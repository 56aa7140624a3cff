import type { Page } from '@playwright/test'
import { commandCode, type CommandWord } from '../../domain/scanning/command-codes.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { scanOne } from './scanner.ts'
import type { ShopService } from './shop-service.ts'
import { nextPackScan, nextPickScan } from './worker.ts'

/** What two hands did: codes scanned, keys pressed. */
export interface Hands {
  readonly done: () => { readonly scans: number; readonly keys: number }
  readonly scan: (code: string) => Promise<void>
  readonly say: (word: CommandWord) => Promise<void>
  readonly press: (key: string) => Promise<void>
  readonly type: (text: string) => Promise<void>
}

export function handsAt(page: Page): Hands {
  let scans = 0
  let keys = 0
  const scan = async (code: string) => {
    scans += 1
    await scanOne(page, code)
  }
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
    // A person's pace: characters that come faster are a scanner's.
    if (key.length === 1) await page.waitForTimeout(100)
  }
  return {
    done: () => ({ scans, keys }),
    scan,
    say: (word) => scan(commandCode(word)),
    press,
    type: async (text) => {
      for (const key of text) await press(key)
    },
  }
}

/** Walks on until nothing of the batch is left. */
export async function pickAll(shop: ShopService, hands: Hands, batchId: number): Promise<void> {
  for (let code = await nextPickScan(shop, batchId); code !== null; code = await nextPickScan(shop, batchId)) await hands.scan(code)
}

const patience = 15_000

/** From its first scan until its label is on its box. `carton`: its place in the list, where none is chosen already. */
export async function packOrder(page: Page, shop: ShopService, hands: Hands, first: string, carton: CommandWord): Promise<number> {
  const before = page.url()
  await hands.scan(first)
  await page.waitForFunction((url) => location.href !== url && /#\/pack\/\d+$/.test(location.href), before, { timeout: patience })
  const parcelId = Number(/\d+$/.exec(page.url())?.[0])
  const view = () => shop.call('packing.view', { parcelId })
  for (let { stage, code } = await view(); stage !== 'done'; { stage, code } = await view()) {
    if (stage === 'verify') await hands.scan((await nextPackScan(shop, parcelId)) ?? '')
    else if (stage === 'check') await hands.say('DONE')
    else if (stage === 'label') await hands.scan(code)
    else await closeBox(page, shop, hands, parcelId, carton)
  }
  return parcelId
}

async function closeBox(page: Page, shop: ShopService, hands: Hands, parcelId: number, carton: CommandWord): Promise<void> {
  const asked = page
    .getByTestId('answer')
    .filter({ hasText: /Press the digit of the carton|Type the weight|Press Enter or scan DONE|Now its label/ })
  await asked.first().waitFor({ timeout: patience })
  const words = await asked.first().innerText()
  if (words.includes('Press the digit of the carton')) return hands.say(carton)
  const close = page.getByRole('button', { name: /^Close the parcel/ })
  // Where the shop takes the weight from the items, nothing is typed.
  if (words.includes('Type the weight') && (await close.isEnabled())) return hands.say('DONE')
  if (words.includes('Type the weight')) {
    const { contentsGrams } = await shop.call('packing.view', { parcelId })
    const weight = page.getByRole('textbox', { name: 'Weight on the scale' })
    await weight.waitFor({ timeout: patience })
    await hands.type(String((contentsGrams ?? 0) + ownWeight))
    await hands.press('Enter')
    await asked.filter({ hasText: 'Now its label' }).waitFor({ timeout: patience })
  } else if (words.includes('Press Enter')) await hands.say('DONE')
}

/** Of a carton with its filler, in grams: what the boxes of the small shop weigh at most. */
const ownWeight = 120

/** Everything that is staged for this carrier goes out; the driver leaves. `place`: its number on the desk. */
export async function handOver(page: Page, hands: Hands, place: string, parcelIds: readonly number[]): Promise<void> {
  await hands.press('Alt+5')
  await page.getByRole('heading', { level: 1, name: 'Ship' }).waitFor({ timeout: patience })
  await page
    .getByRole('button', { name: /Scan out to/ })
    .first()
    .waitFor({ timeout: patience })
  await hands.press(place)
  await page.getByRole('heading', { level: 1, name: /^Scan-out to/ }).waitFor({ timeout: patience })
  await scanOut(page, hands, parcelIds)
}

/** The same without a key: the code of the place, and the first label says whose van it is. */
export async function handOverByScans(page: Page, hands: Hands, parcelIds: readonly number[]): Promise<void> {
  await hands.say('SHIP')
  await page.getByRole('heading', { level: 1, name: 'Ship' }).waitFor({ timeout: patience })
  for (const id of parcelIds.slice(0, 1)) await hands.scan(ownCode('parcel', id))
  await page.getByRole('heading', { level: 1, name: /^Scan-out to/ }).waitFor({ timeout: patience })
  await scanOut(page, hands, parcelIds)
}

async function scanOut(page: Page, hands: Hands, parcelIds: readonly number[]): Promise<void> {
  for (const id of parcelIds) await hands.scan(ownCode('parcel', id))
  await hands.say('DONE')
  await page.getByRole('dialog').waitFor({ timeout: patience })
  await hands.say('QTY1')
}
