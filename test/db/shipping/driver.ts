import type { ShipDid } from '../../../domain/shipping/contract.ts'
import { aBench, packs } from '../packing/packer.ts'
import type { TestDatabase } from '../databases.ts'
import type { TestShop } from '../shop.ts'

/** Somebody at the door who scans parcels out to one carrier. */
export interface Driver {
  scan(code: string): Promise<ShipDid>
  refused(code: string): Promise<{ code: string; params: Readonly<Record<string, unknown>> }>
}

export function driver(shop: TestShop, carrier = 'POST'): Driver {
  let lastParcelId: number | null = null
  return {
    scan: async (code) => {
      const { did } = await shop.call('shipping.scanOut', { carrier, code, lastParcelId })
      lastParcelId = did.parcelId
      return did
    },
    refused: (code) => shop.refused('shipping.scanOut', { carrier, code, lastParcelId }),
  }
}

/** Packed and labelled parcels of these orders, by order number. */
export async function stagedParcels(
  database: TestDatabase,
  orders: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Promise<{ shop: TestShop; labels: Readonly<Record<string, string>>; orderIds: Readonly<Record<string, number>> }> {
  const { shop, orderIds } = await aBench(database, orders)
  const labels: Record<string, string> = {}
  for (const [number, lines] of Object.entries(orders)) {
    const bench = await packs(shop, number)
    for (const [sku, units] of Object.entries(lines)) await bench.scan(...Array.from({ length: units }, () => sku))
    await bench.say('DONE')
    await bench.close()
    const { sscc } = await bench.view()
    labels[number] = `00${sscc}`
    await bench.scan(`00${sscc}`)
  }
  return { shop, labels, orderIds }
}
