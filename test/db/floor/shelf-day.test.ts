import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkInvariants } from '../../../db/service/check.ts'
import { commandCode } from '../../../domain/scanning/command-codes.ts'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { onEachDatabase } from '../databases.ts'
import { ruled } from '../picking/ruled.ts'
import { order } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { aBusyShop } from './careless.ts'
import { unitCode } from './lots.ts'
import { type ShelfMistake, shelfMistakes } from './shelf-mistakes.ts'

const orders = { sqlite: 400, postgres: 40 } as const
const anyMistake = fc.constantFrom(...shelfMistakes)

/** From the click to the van, straight from the shelf, with one mistake; everything else is done right and must never be refused. */
async function carelessSingle(shop: TestShop, mistake: ShelfMistake, number: string): Promise<string> {
  const sku = Number(number) % 2 === 0 ? 'MUG' : 'CUP'
  const { id: orderId } = await shop.call('orders.create', order(number, { [sku]: 1 }))
  const hand = { shop, orderId, sku, parcelId: 0 } as const
  const said = async (at: ShelfMistake['at'], parcelId: number) => {
    if (mistake.at !== at) return ''
    const { code } = await mistake.make({ ...hand, parcelId })
    await mistake.repair?.({ ...hand, parcelId })
    return code === mistake.code ? '' : `order ${number} ${mistake.name}: refused with ${code}, not with ${mistake.code}`
  }
  const before = await said('shelf', 0)
  const { parcelId } = await shop.call('packing.open', { code: unitCode(sku, 'GOOD') })
  const after = await said('bench', parcelId)
  const scan = (code: string) => shop.call('packing.scan', { parcelId, code })
  await scan(commandCode('DONE'))
  await scan(commandCode('DONE'))
  await shop.call('packing.close', { parcelId, carton: 'S', weightGrams: 390, carrier: 'POST' })
  await scan(ownCode('parcel', parcelId))
  await shop.call('shipping.scanOut', { carrier: 'POST', code: ownCode('parcel', parcelId), lastParcelId: null })
  return before + after
}

onEachDatabase((database) => {
  it('of a random mistake with each of many units straight from the shelf every one is caught, and nothing right is refused', async () => {
    const count = orders[database.name]
    const more = count - shelfMistakes.length
    const day = fc.asyncProperty(fc.array(anyMistake, { minLength: more, maxLength: more }), async (rest) => {
      const shop = await aBusyShop(database)
      await ruled(shop, { singlesFromShelf: true })
      const wrong: string[] = []
      for (const [index, mistake] of [...shelfMistakes, ...rest].entries()) {
        const said = await carelessSingle(shop, mistake, String(index + 1))
        if (said !== '') wrong.push(said)
      }
      expect(wrong).toEqual([])
      expect((await shop.call('orders.counts', {})).counts).toMatchObject({ shipped: count, all: count })
      expect(await checkInvariants(shop.store().reader)).toEqual([])
      await shop.close()
    })
    await fc.assert(day, { numRuns: 1, endOnFailure: true })
  }, 120_000)
})
