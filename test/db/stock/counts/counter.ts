import type { CountDid, CountView } from '../../../../domain/stock/counts/contract.ts'
import type { TestShop } from '../../shop.ts'

export interface Counter {
  readonly countId: number
  readonly staffId: number
  scan(...codes: readonly string[]): Promise<CountDid>
  finish(): Promise<CountDid>
  view(): Promise<CountView>
}

/** Somebody who stands before a bin. */
export async function counts(shop: TestShop, bin: string, staffId: number): Promise<Counter> {
  const { countId } = await shop.call('counts.open', { bin }, { staffId })
  return {
    countId,
    staffId,
    scan: async (...codes) => {
      let did: CountDid | null = null
      for (const code of codes) did = (await shop.call('counts.scan', { countId, code }, { staffId })).did
      if (!did) throw new Error('nothing was scanned')
      return did
    },
    finish: async () => (await shop.call('counts.finish', { countId }, { staffId })).did,
    view: () => shop.call('counts.view', { countId }),
  }
}

export async function onHand(shop: TestShop, bin: string, sku: string): Promise<number> {
  const { rows } = await shop.call('stock.list', {})
  return rows.filter((row) => row.location === bin && row.sku === sku).reduce((sum, row) => sum + row.onHand, 0)
}

export async function twoPeople(shop: TestShop): Promise<{ readonly minh: number; readonly anna: number; readonly rosa: number }> {
  const add = async (name: string, role: 'packer' | 'owner') => (await shop.call('people.add', { name, role })).id
  return { minh: await add('Minh', 'packer'), anna: await add('Anna', 'packer'), rosa: await add('Rosa', 'owner') }
}
