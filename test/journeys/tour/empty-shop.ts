import { goTo, type Stage } from './stage.ts'

/** What a shop sees before anything is in it. */
export async function tourEmptyShop({ page, visit }: Stage): Promise<void> {
  const places = [
    'today',
    'orders',
    'pick',
    'pack',
    'pack/next',
    'ship',
    'returns',
    'stock',
    'stock/tasks',
    'stock/replenish',
    'stock/channels',
    'import',
    'buy',
    'buy/orders',
    'buy/arrivals',
    'buy/receive',
    'buy/suppliers',
    'scans',
    'prints',
  ]
  for (const place of places) {
    await goTo(page, `/${place}`)
    await visit(`empty-${place.replace('/', '-')}`)
  }
}
