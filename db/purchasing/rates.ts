import { converted } from '../../domain/purchasing/money.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Reader } from '../schema.ts'
import { theShop } from '../settings/shop.ts'

export interface AskedAmount {
  /** Null where it is not known; stays so. */
  readonly minor: number | null
  readonly from: string
  readonly to: string
  /** What a refusal names. */
  readonly line: number
  readonly sku: string
}

/** An amount in another currency, by way of the shop's; refused with its line where a rate is missing. */
export async function inCurrency(db: Reader, { minor, from, to, line, sku }: AskedAmount): Promise<number | null> {
  if (from === to) return minor
  const { currency: shopCurrency } = await theShop(db)
  const rate = async (currency: string) =>
    (await rateOf(db, currency)) ?? refuse('purchase.rate_missing', { line, sku, currency, shopCurrency })
  const own =
    from === shopCurrency
      ? minor
      : minor === null
        ? (await rate(from), null)
        : converted(minor, { from, to: shopCurrency, micros: await rate(from) })
  if (to === shopCurrency) return own
  const micros = 1e12 / (await rate(to))
  return own === null ? null : converted(own, { from: shopCurrency, to, micros })
}

async function rateOf(db: Reader, currency: string): Promise<number | null> {
  const row = await db.selectFrom('exchange_rate').select('micros').where('currency', '=', currency).executeTakeFirst()
  return row?.micros ?? null
}
