import type { Writer } from '../../schema.ts'
import type { CommandContext } from '../../service/handle.ts'
import { saveRate } from '../../suppliers/rates.ts'
import { random } from '../random.ts'
import { orderWhatIsLow } from './awaited.ts'
import { deliverOpening } from './deliveries.ts'
import type { Docks } from './purchases.ts'
import { sampleRates, sampleSuppliers } from './suppliers.ts'
import type { Stocked } from './warehouse.ts'

/** What buying takes of each table's ids at most. */
export const buyingIds = { supplier: 7, purchase_order: 24, purchase_line: 450, receipt: 21, receipt_line: 900 } as const

/** Who the goods come from, the deliveries that filled the bins, and what is on its way. Suppliers that the shop has are left alone. */
export async function seedBuying(
  tx: Writer,
  context: CommandContext,
  shelves: Omit<Docks, 'random'> & { readonly goods: readonly Stocked[]; readonly currency: string; readonly openedAt: number },
): Promise<void> {
  const known = await tx.selectFrom('supplier').select('id').limit(1).executeTakeFirst()
  if (known) return
  const docks = { ...shelves, random: random(7) }
  const offers = sampleSuppliers(docks.random, shelves.goods, shelves.currency, shelves.ids, shelves.rows)
  deliverOpening(docks, offers, shelves.openedAt)
  orderWhatIsLow(docks, offers, context.now)
  for (const rate of sampleRates(shelves.currency)) await saveRate(tx, context, rate)
}
