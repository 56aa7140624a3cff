import type { PickingRules } from '../../../domain/picking/rules.ts'
import type { TestShop } from '../shop.ts'

/** Changes some of the shop's rules of picking. */
export async function ruled(shop: TestShop, rules: Partial<PickingRules>): Promise<void> {
  const { shop: settings, version } = await shop.call('settings.get', {})
  if (!settings) throw new Error('the shop has no settings')
  await shop.call('settings.save', { shop: { ...settings, picking: { ...settings.picking, ...rules } }, version })
}
