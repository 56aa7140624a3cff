import { carrierFacts } from '../../domain/orders/queues/carrier-facts.ts'
import { mostOrders } from '../../domain/picking/contract.ts'
import { type CutOff, nextCutOff, wavesOf } from '../../domain/picking/wave.ts'
import { refuse } from '../../domain/refusal.ts'
import type { Carrier, Shop } from '../../domain/settings/contract.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Reader, Writer } from '../schema.ts'
import { theShop } from '../settings/shop.ts'
import { ordersFor } from './choose.ts'
import { startBatch } from './start.ts'

/** More orders than people pick for one collection. */
const mostInWave = 1000

export interface Wave {
  readonly carrier: string
  readonly name: string
  readonly cutOffAt: number
  readonly orders: number
}

/** For each carrier with a cut-off: what is ready and has to go with its next collection. */
export async function wavesReady(db: Reader, shop: Shop, now: number): Promise<Wave[]> {
  const levels = await levelsReady(db)
  const timed = shop.carriers.filter(({ cutOff }) => cutOff !== '')
  return Promise.all(
    timed.map(async (carrier) => {
      const cutOff = nextCutOff(now, carrier.cutOff, shop.timeZone)
      const orders = (await ordersOf(db, levelsOf(levels, carrier, shop), cutOff)).length
      return { carrier: carrier.code, name: carrier.name, cutOffAt: cutOff.at, orders }
    }),
  )
}

/** Releases all of that as batches of cart size, which whoever is free takes. */
export async function releaseWave(tx: Writer, context: CommandContext, code: string): Promise<{ batches: number; orders: number }> {
  const shop = await theShop(tx)
  const carrier = shop.carriers.find((one) => one.code === code && one.cutOff !== '')
  if (!carrier) return refuse('pack.carrier_unknown', { code })
  const cutOff = nextCutOff(context.now, carrier.cutOff, shop.timeZone)
  const orders = await ordersOf(tx, levelsOf(await levelsReady(tx), carrier, shop), cutOff, context.store.locksRows)
  if (orders.length === 0) refuse('picking.nothing_ready', {})
  const { columns, rows } = shop.picking.cart
  const batches = wavesOf(orders, columns * rows, mostOrders)
  for (const { kind, orderIds } of batches) {
    await startBatch(tx, context, orderIds, { kind, zone: '', wave: { carrier: code, cutOffAt: cutOff.at } })
  }
  return { batches: batches.length, orders: orders.length }
}

const everyOrder = { kind: 'cluster', zone: '' } as const

async function levelsReady(db: Reader): Promise<readonly string[]> {
  const rows = await db.selectFrom('sales_order').select('service_level').distinct().where('status', '=', 'allocated').execute()
  return rows.map((row) => row.service_level)
}

/** The service levels whose orders go with this carrier. */
function levelsOf(levels: readonly string[], { code }: Carrier, { carriers }: Shop): readonly string[] {
  return levels.filter((level) => carrierFacts(level, carriers).carrier[0] === code)
}

async function ordersOf(db: Reader, levels: readonly string[], { after }: CutOff, locksRows = false) {
  if (levels.length === 0) return []
  return ordersFor(db, everyOrder)
    .select(['sales_order.id', 'sales_order.unit_count as units'])
    .where('sales_order.service_level', 'in', levels)
    .where('sales_order.promise_at', '<', after)
    .limit(mostInWave)
    .$if(locksRows, (query) => query.forUpdate('sales_order').skipLocked())
    .execute()
}
