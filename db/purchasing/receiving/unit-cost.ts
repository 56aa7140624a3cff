import type { Reader } from '../../schema.ts'
import { theShop } from '../../settings/shop.ts'
import { inCurrency } from '../rates.ts'
import type { FoundReceipt } from './receipt.ts'

interface CostOf {
  readonly itemId: number
  readonly sku: string
  readonly purchaseLineId: number | null
}

/** What one unit costs in the shop's currency: as ordered, else as the supplier asks for it; null where nobody said. */
export async function unitCost(db: Reader, found: FoundReceipt, { itemId, sku, purchaseLineId }: CostOf): Promise<number | null> {
  const { currency } = await theShop(db)
  if (purchaseLineId !== null && found.purchase) {
    const line = await db
      .selectFrom('purchase_line')
      .select(['price_minor', 'line_no'])
      .where('id', '=', purchaseLineId)
      .executeTakeFirstOrThrow()
    return inCurrency(db, { minor: line.price_minor, from: found.purchase.currency, to: currency, line: line.line_no, sku })
  }
  const offer = await db
    .selectFrom('item_supplier')
    .select(['price_minor', 'currency'])
    .where('item_id', '=', itemId)
    .where('supplier_id', '=', found.supplier_id)
    .executeTakeFirst()
  if (!offer) return null
  return inCurrency(db, { minor: offer.price_minor, from: offer.currency, to: currency, line: 1, sku })
}
