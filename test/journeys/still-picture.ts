import type { Page } from '@playwright/test'

/** Chromium paints the same page with the same pixels: no sub-pixel text, no hinting, each tile whole and by one thread. */
export const stillPainting = [
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--num-raster-threads=1',
  '--disable-partial-raster',
  '--disable-checker-imaging',
  '--disable-skia-runtime-opts',
]

/** Every timer of a second or more waits while a picture is taken: an answer in the band does not fade between its four pictures. */
export async function holdTimers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const start = window.setTimeout
    const patient = (act: () => void, delay = 0) => {
      const due = () => {
        if (document.documentElement.hasAttribute('data-held')) start(due, 50)
        else act()
      }
      return start(delay < 1000 ? act : due, delay)
    }
    Object.defineProperty(window, 'setTimeout', { value: patient })
  })
}

/** Between these two calls the page that `holdTimers` prepared does not age. */
export async function held(page: Page, act: () => Promise<void>): Promise<void> {
  const hold = async (on: boolean) => page.evaluate((wanted) => document.documentElement.toggleAttribute('data-held', wanted), on)
  await hold(true)
  await act()
  await hold(false)
}

const tries = 20

/** A picture of the page once it stands still: fonts and pictures are there, and two in a row are the same. */
export async function stillPicture(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map(async (image) => image.decode().catch(() => null)))
  })
  let before = await take(page)
  for (let count = 1; count < tries; count += 1) {
    await page.waitForTimeout(100)
    const now = await take(page)
    if (now.equals(before)) return now
    before = now
  }
  throw new Error(`after ${tries} pictures ${page.url()} still moves`)
}

async function take(page: Page): Promise<Buffer> {
  return page.screenshot({ animations: 'disabled', caret: 'hide' })
}
