import { intoParts } from '../../domain/kits/explode.ts'
import type { ImportedOrder } from '../../domain/imports/records.ts'
import type { ArrivingOrder } from '../../domain/orders/plan.ts'
import { promise } from '../../domain/orders/promise.ts'
import type { Shop } from '../../domain/settings/contract.ts'
import { withinCaps } from '../caps/within-caps.ts'
import { allKits } from '../kits/parts.ts'
import { createOrders } from '../orders/create.ts'
import type { CommandContext } from '../service/handle.ts'
import type { Writer } from '../schema.ts'
import type { Job } from './job.ts'

/** Order lines that are planned together: enough that each balance is written once for many of them. */
const linesAtOnce = 5000

/** Writes and allocates new orders, the earliest promise of the whole file first. */
export async function writeOrders(
  tx: Writer,
  context: CommandContext,
  orders: readonly ImportedOrder[],
  written: { readonly importId: number; readonly shop: Shop },
  job: Job,
): Promise<void> {
  const due = (order: ImportedOrder) => promise({ orderedAt: order.orderedAt, channelPromiseAt: order.promiseAt }, written.shop).at
  const inOrder = orders.map((order) => ({ order, at: due(order) })).sort((a, b) => a.at - b.at || a.order.line - b.order.line)
  // Of the whole file the first that were ordered come within a limit, whatever was promised to them.
  const asked = inOrder.map(({ order }) => order)
  const judged = await withinCaps(tx, context, intoParts(asked, await allKits(tx)))
  const total = judged.reduce((lines, order) => lines + order.lines.length, 0)
  let batch: ArrivingOrder[] = []
  let lines = 0
  let done = 0
  const flush = async () => {
    if (batch.length === 0) return
    await createOrders(tx, context, batch, { importId: written.importId, judged: true, pause: () => job.pause('write', done, total) })
    done += lines
    batch = []
    lines = 0
    await job.pause('write', done, total)
  }
  for (const order of judged) {
    batch.push(order)
    lines += order.lines.length
    if (lines >= linesAtOnce) await flush()
  }
  await flush()
}
