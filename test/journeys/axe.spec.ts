import { violations } from './accessibility.ts'
import { expect, test } from './fixture.ts'
import { held } from './still-picture.ts'
import { openTour } from './tour/sample-shop.ts'
import type { Stage } from './tour/stage.ts'
import { tours } from './tour/tours.ts'

for (const { name, open, parts, options } of tours) {
  test(`${name}: no screen has an accessibility violation, light or dark`, async () => {
    test.setTimeout(600_000)
    const place = await open()
    const running = await openTour(place, options?.())
    const { page } = running
    const found: string[] = []
    const visit = async (stop: string) =>
      held(page, async () => {
        found.push(...(await violations(page)).map((what) => `${stop}, ${what}`))
      })
    try {
      const stage: Stage = { ...running, shop: place.shop, visit }
      for (const part of parts) await part(stage)
    } finally {
      await running.close()
      await place.shop.close()
    }
    expect(found).toEqual([])
  })
}
