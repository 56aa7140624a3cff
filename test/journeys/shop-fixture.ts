import { test as base } from './fixture.ts'
import { aSmallShop, type SmallShop } from './small-shop.ts'

interface ShopFixtures {
  /** A shop on a new file, or on this database; closed after the test. */
  readonly aShop: (location?: string) => Promise<SmallShop>
}

export const test = base.extend<ShopFixtures>({
  aShop: async ({}, provide) => {
    const opened: SmallShop[] = []
    await provide(async (location) => {
      const shop = await aSmallShop(location)
      opened.push(shop)
      return shop
    })
    for (const shop of opened) await shop.close()
  },
})

export { expect } from './fixture.ts'
