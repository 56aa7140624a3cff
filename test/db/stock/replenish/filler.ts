import type { CallOutput } from '../../../../domain/contract.ts'
import type { ReplenishDid, ReplenishmentView } from '../../../../domain/stock/replenish/contract.ts'
import type { TestDatabase } from '../../databases.ts'
import { aShop, item } from '../../scene.ts'
import type { Caller, TestShop } from '../../shop.ts'

/** Item MUG with a case of six, its face A1, and a second face A2; reserve bins R1 and R2. */
export async function aReserve(
  database: TestDatabase,
  holds: Readonly<Record<string, number>>,
  face: { readonly min: number; readonly max: number } = { min: 4, max: 12 },
): Promise<TestShop> {
  const shop = await aShop(database)
  await shop.call('items.save', { item: item('MUG', { barcodes: [{ code: 'CASE-OF-6', quantity: 6 }] }) })
  await shop.call('items.save', { item: item('PEN') })
  for (const code of ['A1', 'A2']) await shop.call('locations.add', { kind: 'bin', code })
  for (const code of ['R1', 'R2']) await shop.call('locations.add', { kind: 'bin', code, role: 'reserve' })
  for (const [location, counted] of Object.entries(holds)) {
    if (counted > 0) await shop.call('stock.count', { sku: 'MUG', location, counted, reason: 'opening' })
  }
  await shop.call('faces.save', { itemId: 1, location: 'A1', ...face })
  await shop.call('replenish.plan', {})
  return shop
}

export interface Filler {
  readonly id: number
  scan(...codes: readonly string[]): Promise<ReplenishDid>
  refused(code: string, lot?: string): Promise<{ readonly code: string; readonly params: unknown }>
  undo(): Promise<ReplenishDid>
  view(): Promise<ReplenishmentView>
}

/** Somebody with a cart at the most urgent face. */
export async function fills(shop: TestShop, by: Caller = {}): Promise<Filler> {
  const { id } = await shop.call('replenish.take', {}, by)
  return {
    id,
    scan: async (...codes) => {
      let did: ReplenishDid | null = null
      for (const code of codes) did = (await shop.call('replenish.scan', { id, code }, by)).did
      if (!did) throw new Error('nothing was scanned')
      return did
    },
    refused: (code, lot) => shop.refused('replenish.scan', lot === undefined ? { id, code } : { id, code, lot }, by),
    undo: async () => (await shop.call('replenish.undo', { id }, by)).did,
    view: () => shop.call('replenish.view', { id }),
  }
}

export async function tasks(shop: TestShop): Promise<string[]> {
  const { tasks: all } = await shop.call('replenish.list', {})
  return all.map(({ sku, face, units, urgency, from }) => `${sku} ${from} > ${face}: ${units} ${urgency}`)
}

/** Units of every bin, by its code. */
export async function lying(shop: TestShop): Promise<Readonly<Record<string, number>>> {
  const { rows } = await shop.call('stock.list', { limit: 200 })
  const bins: Record<string, number> = {}
  for (const { location, onHand } of rows) bins[location] = (bins[location] ?? 0) + onHand
  return bins
}

export async function states(shop: TestShop, numbers: readonly string[]): Promise<readonly CallOutput<'orders.get'>['status'][]> {
  const { rows } = await shop.call('orders.queue', { tab: 'all', limit: 50 })
  return Promise.all(
    numbers.map(async (number) => (await shop.call('orders.get', { id: rows.find((row) => row.number === number)?.id ?? 0 })).status),
  )
}
