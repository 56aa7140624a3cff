import { refuse } from '../../domain/refusal.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { theShop } from '../settings/shop.ts'

export async function exchangeRates(db: Reader) {
  const { currency } = await theShop(db)
  const rates = await db.selectFrom('exchange_rate').select(['currency', 'micros', 'set_at as setAt']).orderBy('currency').execute()
  return { shopCurrency: currency, rates }
}

export async function saveRate(
  tx: Writer,
  context: CommandContext,
  { currency, micros }: { readonly currency: string; readonly micros: number },
): Promise<void> {
  const shop = await theShop(tx)
  if (shop.currency === currency) refuse('supplier.own_rate', { currency })
  const columns = { micros, set_at: context.now }
  await tx
    .insertInto('exchange_rate')
    .values({ currency, ...columns })
    .onConflict((conflict) => conflict.column('currency').doUpdateSet(columns))
    .execute()
  context.touch('purchasing')
}
