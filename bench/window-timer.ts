import type { Page } from '@playwright/test'

/** Hands out how long each answer took, in the order of the scans. */
export interface Answers {
  next(): Promise<number>
}

/** Before the app's own scripts: its capture of keys lets nobody behind it see an Enter. */
export async function stampEnters(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const entered: number[] = []
    Reflect.set(window, 'entered', entered)
    addEventListener('keydown', (event) => event.key === 'Enter' && entered.push(event.timeStamp), true)
  })
  await page.reload()
}

/**
 * Measures inside the page: from the time stamp of an Enter until the band under the header got its answer and two frames have
 * begun since, the first of which painted it.
 */
export async function timeAnswers(page: Page): Promise<Answers> {
  await page.getByTestId('answer').evaluate((band) => {
    const times: number[] = []
    const entered: unknown = Reflect.get(window, 'entered')
    if (!Array.isArray(entered)) throw new Error('no Enter was stamped')
    entered.length = 0
    const answered = (begun: number) => requestAnimationFrame(() => requestAnimationFrame(() => times.push(performance.now() - begun)))
    new MutationObserver((changes) => {
      if (entered.length > 0 && changes.some((change) => change.addedNodes.length > 0)) answered(Number(entered.shift()))
    }).observe(band, { childList: true })
    Reflect.set(window, 'answerTimes', times)
  })
  let taken = 0
  return {
    next: async () => {
      taken += 1
      const time = await page.waitForFunction((count) => {
        const times: unknown = Reflect.get(window, 'answerTimes')
        return Array.isArray(times) && times.length >= count ? Number(times[count - 1]) : false
      }, taken)
      return Number(await time.jsonValue())
    },
  }
}
