import type { Selectable } from 'kysely'
import { splitUnits } from '../../../domain/orders/groups/split-line.ts'
import { tokens } from '../../../domain/orders/tokens.ts'
import { refuse } from '../../../domain/refusal.ts'
import { insertRow } from '../../dialect/insert-rows.ts'
import type { CommandContext } from '../../service/handle.ts'
import type { Writer } from '../../schema.ts'
import type { OrderLineTable } from '../tables.ts'
import { freeOrders, type GroupRow } from './free-orders.ts'
import { moveLine, moveUnits } from './move-units.ts'
import { recount } from './recount.ts'

interface Asked {
  readonly id: number
  readonly lines: readonly { readonly lineId: number; readonly quantity: number }[]
}

type Line = Selectable<OrderLineTable>

/** Makes a part of an order, with a number of its own, that is picked, packed and shipped by itself. */
export async function splitOrder(tx: Writer, context: CommandContext, asked: Asked) {
  const [order] = await freeOrders(tx, context, [asked.id])
  if (!order) return refuse('order.unknown', { code: String(asked.id) })
  const { number } = order
  const leads = await tx.selectFrom('sales_order').select('id').where('merged_into', '=', order.id).limit(1).executeTakeFirst()
  if (leads) refuse('order.leads', { number })
  const lines = await tx.selectFrom('order_line').selectAll().where('order_id', '=', order.id).orderBy('line_no').execute()
  const wanted = wantedUnits(order, lines, asked)
  const part = await insertPart(tx, order)
  for (const { line, quantity } of wanted) {
    const units = splitUnits(line, quantity)
    if (units.whole) await moveLine(tx, line.id, part.id)
    else await moveUnits(tx, line, part.id, units)
  }
  await recount(tx, context, [order.id, part.id])
  context.subject('order', order.id)
  return part
}

function wantedUnits({ number }: GroupRow, lines: readonly Line[], asked: Asked) {
  const units = new Map<number, number>()
  for (const { lineId, quantity } of asked.lines) units.set(lineId, (units.get(lineId) ?? 0) + quantity)
  const wanted = [...units].map(([lineId, quantity]) => {
    const line = lines.find(({ id }) => id === lineId) ?? refuse('order.unknown', { code: `${number}/${lineId}` })
    const left = line.backordered + line.allocated
    if (quantity > left) refuse('order.over_split', { number, sku: line.sku, left })
    return { line, quantity }
  })
  const all = lines.reduce((sum, line) => sum + line.backordered + line.allocated, 0)
  if (wanted.reduce((sum, { quantity }) => sum + quantity, 0) === all) refuse('order.split_whole', { number })
  return wanted
}

/** The same order without lines; its number is that of the whole with the number of the part. */
async function insertPart(tx: Writer, order: GroupRow): Promise<{ id: number; number: string }> {
  const rootId = order.split_from ?? order.id
  const root = await tx.selectFrom('sales_order').select(['channel', 'number']).where('id', '=', rootId).executeTakeFirstOrThrow()
  const taken = await tx
    .selectFrom('sales_order')
    .select('number')
    .where('channel', '=', root.channel)
    .where('number', 'like', `${root.number.replace(/[%_\\]/g, '_')}/%`)
    .execute()
  const numbers = new Set(taken.map((row) => row.number))
  let place = 2
  while (numbers.has(`${root.number}/${place}`)) place += 1
  const number = `${root.number}/${place}`
  const { id: _id, wasInBatch: _wasInBatch, hasPicks: _hasPicks, ...columns } = order
  const id = await insertRow(tx, 'sales_order', {
    ...columns,
    number,
    status: 'open',
    split_from: rootId,
    import_id: null,
    version: 1,
  })
  const words = tokens(number, order.ship_name, order.ship_company, order.email, order.ship_postcode, order.ship_phone)
  if (words.length > 0)
    await tx
      .insertInto('order_token')
      .values(words.map((token) => ({ token, order_id: id })))
      .execute()
  return { id, number }
}
