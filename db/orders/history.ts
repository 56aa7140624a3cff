import { z } from 'zod'
import { capDecisions } from '../../domain/caps/contract.ts'
import type { OrderDetail } from '../../domain/orders/contract.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import type { Reader } from '../schema.ts'

type Entry = OrderDetail['history'][number]

/** The life of an order from its own facts and the audit trail, oldest first. `what` is a key of the catalogue. */
export async function historyOf(db: Reader, orderId: number): Promise<Entry[]> {
  const parts = await Promise.all([arrival(db, orderId), acts(db, orderId), picks(db, orderId), parcels(db, orderId), returns(db, orderId)])
  return parts.flat().sort((a, b) => a.at - b.at)
}

async function arrival(db: Reader, orderId: number): Promise<Entry[]> {
  const order = await db
    .selectFrom('sales_order')
    .leftJoin('import', 'import.id', 'sales_order.import_id')
    .leftJoin('staff', 'staff.id', 'import.staff_id')
    .select(['ordered_at', 'import.at', 'import.file_name', 'staff.name'])
    .where('sales_order.id', '=', orderId)
    .executeTakeFirstOrThrow()
  const ordered: Entry = { at: order.ordered_at, what: 'ordered', params: {}, person: '' }
  if (order.at === null) return [ordered]
  return [ordered, { at: order.at, what: 'imported', params: { file: order.file_name ?? '' }, person: order.name ?? '' }]
}

const actNames: Readonly<Record<string, string>> = {
  'orders.hold': 'held',
  'orders.release': 'released',
  'orders.prioritise': 'prioritised',
  'orders.cancel': 'cancelled',
  'orders.reinstate': 'reinstated',
  'caps.decide': 'over_cap',
  'tasks.putBack': 'put_back',
  'tasks.close': 'kept',
  'orders.changeAddress': 'address_changed',
  'orders.split': 'split',
  'orders.merge': 'merged',
  'orders.unmerge': 'unmerged',
}

async function acts(db: Reader, orderId: number): Promise<Entry[]> {
  const rows = await db
    .selectFrom('command_log')
    .leftJoin('staff', 'staff.id', 'command_log.staff_id')
    .select(['command_log.at', 'command_log.name', 'command_log.input', 'command_log.result', 'staff.name as person'])
    .where('subject_kind', '=', 'order')
    .where('subject_id', '=', orderId)
    .where('outcome', '=', 'done')
    .orderBy('command_log.id')
    .execute()
  return rows.flatMap((row) => {
    const what = actNames[row.name]
    return what ? [{ at: row.at, person: row.person ?? '', ...told(what, row) }] : []
  })
}

const heldSchema = z.object({ reason: z.string(), until: z.string().nullable(), note: z.string().optional() })
const decidedSchema = z.object({ decision: z.enum(capDecisions), note: z.string().optional() })
const prioritySchema = z.object({ priority: z.int() })
const partSchema = z.object({ number: z.string() })
const ordersSchema = z.object({ orders: z.array(z.string()) })
const linesSchema = z.object({ lines: z.array(z.object({ sku: z.string(), units: z.int() })).min(1) })
const putBackSchema = z.object({ sku: z.string(), quantity: z.int() })

/** An act with its particulars, where the log has them in the shape of today. */
function told(what: string, { input, result }: { readonly input: string; readonly result: string }): Pick<Entry, 'what' | 'params'> {
  const plain = { what, params: {} }
  switch (what) {
    case 'held': {
      const held = heldSchema.safeParse(JSON.parse(input))
      if (!held.success) return plain
      const { reason, until, note = '' } = held.data
      const params = { reason, until: until ?? '', note }
      return { what: ['held', until === null ? '' : '_until', note === '' ? '' : '_note'].join(''), params }
    }
    case 'over_cap': {
      const decided = decidedSchema.safeParse(JSON.parse(input))
      if (!decided.success) return plain
      const { decision, note = '' } = decided.data
      return { what: `over_cap_${decision}${note === '' ? '' : '_note'}`, params: { note } }
    }
    case 'prioritised': {
      const given = prioritySchema.safeParse(JSON.parse(input))
      return given.success ? { what, params: given.data } : plain
    }
    case 'split': {
      const part = partSchema.safeParse(JSON.parse(result))
      return part.success ? { what, params: part.data } : plain
    }
    case 'cancelled':
    case 'reinstated': {
      const said = linesSchema.safeParse(JSON.parse(result))
      return said.success ? { what: `${what}_units`, params: { units: said.data.lines.map(toUnits).join(', ') } } : plain
    }
    case 'put_back': {
      const said = putBackSchema.safeParse(JSON.parse(result))
      return said.success
        ? { what: 'put_back_units', params: { units: toUnits({ sku: said.data.sku, units: said.data.quantity }) } }
        : plain
    }
    case 'merged':
    case 'unmerged': {
      const orders = ordersSchema.safeParse(JSON.parse(result))
      return orders.success ? { what, params: { orders: orders.data.orders.join(', ') } } : plain
    }
    default:
      return plain
  }
}

const toUnits = ({ sku, units }: { readonly sku: string; readonly units: number }) => `${units} × ${sku}`

async function picks(db: Reader, orderId: number): Promise<Entry[]> {
  const rows = await db
    .selectFrom('pick_act')
    // By batch as well: that is what the acts are indexed by.
    .innerJoin('pick_task', (join) =>
      join.onRef('pick_task.id', '=', 'pick_act.task_id').onRef('pick_task.batch_id', '=', 'pick_act.batch_id'),
    )
    .leftJoin('staff', 'staff.id', 'pick_act.staff_id')
    .select(({ fn }) => [
      'pick_act.batch_id',
      'staff.name',
      fn.max('pick_act.at').as('at'),
      fn.sum<number>('pick_act.quantity').as('units'),
    ])
    .where('pick_task.order_id', '=', orderId)
    .where('pick_act.kind', '=', 'item')
    .where('pick_act.undone', '=', 0)
    .groupBy(['pick_act.batch_id', 'staff.name'])
    .execute()
  return rows.map((row) => ({ at: row.at, what: 'picked', params: { units: row.units }, person: row.name ?? '' }))
}

async function parcels(db: Reader, orderId: number): Promise<Entry[]> {
  const rows = await db
    .selectFrom('parcel')
    .leftJoin('staff', 'staff.id', 'parcel.staff_id')
    .select(['sscc', 'carrier', 'closed_at', 'labelled_at', 'handed_over_at', 'staff.name'])
    .where('order_id', '=', orderId)
    .execute()
  return rows.flatMap((row) => {
    const entry = (at: number | null, what: string): Entry[] =>
      at === null ? [] : [{ at, what, params: { sscc: row.sscc, carrier: row.carrier }, person: row.name ?? '' }]
    return [...entry(row.closed_at, 'packed'), ...entry(row.labelled_at, 'labelled'), ...entry(row.handed_over_at, 'handed_over')]
  })
}

const returnActs = { receive: 'came_back', restock: 'restocked', scrap: 'scrapped', supplier: 'to_supplier' } as const

/** A return is made once; what is done in it is told by kind, at its last time. */
async function returns(db: Reader, orderId: number): Promise<Entry[]> {
  const made = await db
    .selectFrom('return_case')
    .leftJoin('staff', 'staff.id', 'return_case.staff_id')
    .select(['return_case.id', 'created_at', 'enclosed', 'staff.name'])
    .where('order_id', '=', orderId)
    .where('status', '!=', 'voided')
    .execute()
  const done = await db
    .selectFrom('return_act')
    .innerJoin('return_case', 'return_case.id', 'return_act.return_id')
    .leftJoin('staff', 'staff.id', 'return_act.staff_id')
    .select(({ fn }) => ['return_id', 'kind', 'staff.name', fn.max('at').as('at'), fn.sum<number>('units').as('units')])
    .where('order_id', '=', orderId)
    .where('undone', '=', 0)
    .groupBy(['return_id', 'kind', 'staff.name'])
    .execute()
  return [
    ...made.map((row) => ({
      at: row.created_at,
      what: row.enclosed === 1 ? 'return_enclosed' : 'return_made',
      params: { code: ownCode('return', row.id) },
      person: row.name ?? '',
    })),
    ...done.flatMap(({ return_id: id, kind, at, units, name }) =>
      kind === 'finish' ? [] : [{ at, what: returnActs[kind], params: { units, code: ownCode('return', id) }, person: name ?? '' }],
    ),
  ]
}
