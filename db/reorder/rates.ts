import { converted } from '../../domain/purchasing/money.ts'
import type { Reader } from '../schema.ts'
import { exchangeRates } from '../suppliers/rates.ts'

/** Writes amounts in the shop's currency; null where the amount or its rate is not known. */
export async function inShopCurrency(db: Reader): Promise<(minor: number | null, from: string) => number | null> {
  const { shopCurrency, rates } = await exchangeRates(db)
  const microsOf = new Map(rates.map(({ currency, micros }) => [currency, micros]))
  return (minor, from) => {
    if (minor === null || from === shopCurrency) return minor
    const micros = microsOf.get(from)
    return micros === undefined ? null : converted(minor, { from, to: shopCurrency, micros })
  }
}
