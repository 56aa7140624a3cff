import { bareItem } from '../../domain/stock/bare-item.ts'
import type { ItemFields } from '../../domain/stock/items.ts'
import { skuKey } from '../../domain/stock/sku-key.ts'

export interface Mention {
  readonly sku: string
  readonly name: string
  /** In the shop's currency; null where the file says none. */
  readonly priceMinor: number | null
}

/** One item for each code that is not known, under the first name and price that are mentioned with it. */
export function itemsFrom(mentions: readonly Mention[], known: ReadonlyMap<string, number>): readonly ItemFields[] {
  const found = new Map<string, Mention>()
  for (const mention of mentions) {
    const key = skuKey(mention.sku)
    if (known.has(key)) continue
    const earlier = found.get(key)
    if (earlier === undefined) found.set(key, mention)
    else if (earlier.name === '' || earlier.priceMinor === null)
      found.set(key, { sku: earlier.sku, name: earlier.name || mention.name, priceMinor: earlier.priceMinor ?? mention.priceMinor })
  }
  return [...found.values()].map(({ sku, name, priceMinor }) => bareItem(sku, name, priceMinor))
}
