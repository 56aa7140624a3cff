import type { PickingRules } from '../../domain/picking/rules.ts'
import type { SmallShop } from './small-shop.ts'

/** The shop takes the weight from its items, and knows how large a candle and a mug are. */
export async function measuredShop(shop: SmallShop, rules: Partial<PickingRules> = {}): Promise<void> {
  const { shop: settings, version } = await shop.call('settings.get', {})
  if (settings === null) throw new Error('the shop was not set up')
  const picking = { ...settings.picking, weightFromItems: true, ...rules }
  await shop.call('settings.save', { shop: { ...settings, picking }, version })
  const { rows } = await shop.call('items.list', {})
  for (const { id } of rows) {
    const { version: itemVersion, ...item } = await shop.call('items.get', { id })
    await shop.call('items.save', { id, version: itemVersion, item: { ...item, lengthMm: 80, widthMm: 80, heightMm: 60 } })
  }
}
