import type { CallInput } from '../../../domain/contract.ts'
import type { OfferFields, SupplierFields } from '../../../domain/suppliers/contract.ts'
import type { TestDatabase } from '../databases.ts'
import { aShop, item } from '../scene.ts'
import type { TestShop } from '../shop.ts'
import { offer, supplier } from '../suppliers/a-supplier.ts'

type Lines = CallInput<'purchasing.save'>['lines']

export interface Buyer {
  readonly shop: TestShop
  readonly supplierId: number
  readonly itemIds: Readonly<Record<string, number>>
  /** A draft by hand of these units. */
  draft(units: Readonly<Record<string, number>>): Promise<number>
  save(id: number, lines: Lines): Promise<void>
  send(id: number): Promise<void>
  /** A draft that was sent. */
  ordered(units: Readonly<Record<string, number>>): Promise<number>
  version(id: number): Promise<number>
  /** 'partly_received: MUG 4 of 10, 6 to come' */
  is(id: number): Promise<string>
}

/** A shop with one supplier who sells these items. */
export async function aBuyer(
  database: TestDatabase,
  sells: Readonly<Record<string, Partial<OfferFields>>>,
  more: { readonly supplier?: Partial<SupplierFields>; readonly items?: Readonly<Record<string, Parameters<typeof item>[1]>> } = {},
): Promise<Buyer> {
  const shop = await aShop(database)
  const { id: supplierId } = await shop.call('suppliers.save', { supplier: supplier('Potter', { leadTimeDays: 7, ...more.supplier }) })
  const itemIds: Record<string, number> = {}
  for (const [sku, terms] of Object.entries(sells)) {
    const { id } = await shop.call('items.save', { item: item(sku, more.items?.[sku]) })
    itemIds[sku] = id
    await shop.call('suppliers.saveOffer', { itemId: id, supplierId, offer: offer(terms) })
  }
  const view = (id: number) => shop.call('purchasing.get', { id })
  const version = async (id: number) => (await view(id)).version
  const line = (sku: string, quantity: number) => ({ sku, quantity, unit: 'unit', priceMinor: sells[sku]?.priceMinor ?? 300 })
  const draft: Buyer['draft'] = async (units) => {
    const lines = Object.entries(units).map(([sku, quantity]) => line(sku, quantity))
    return (await shop.call('purchasing.save', { supplierId, note: '', lines })).id
  }
  const send: Buyer['send'] = async (id) => void (await shop.call('purchasing.send', { id, version: await version(id) }))
  return {
    shop,
    supplierId,
    itemIds,
    draft,
    send,
    version,
    save: async (id, lines) => void (await shop.call('purchasing.save', { id, version: await version(id), supplierId, note: '', lines })),
    ordered: async (units) => {
      const id = await draft(units)
      await send(id)
      return id
    },
    is: async (id) => {
      const { status, linesShown } = await view(id)
      const said = linesShown.map((one) => {
        const parts = [
          `${one.sku} ${one.received} of ${one.quantity}`,
          ...(one.rejected > 0 ? [`${one.rejected} rejected`] : []),
          ...(one.cancelled > 0 ? [`${one.cancelled} cancelled`] : []),
          ...(one.outstanding > 0 ? [`${one.outstanding} to come`] : []),
        ]
        return parts.join(', ')
      })
      return `${status}: ${said.join('; ')}`
    },
  }
}
