import { readOwnCode } from '../../domain/scanning/own-codes.ts'
import { internalSscc } from '../../domain/scanning/sscc.ts'
import { customer, move, staging } from './move.ts'
import { number, type Statements } from './statements.ts'

type Input = Readonly<Record<string, unknown>>

const slip = 'Packing slip is in the box'
const act = `insert into pack_act (parcel_id, kind, item_id, check_key, quantity, staff_id, at, undone)
  values (@parcel, @kind, @item, @key, @quantity, null, @at, 0)`

export function open(db: Statements, input: Input, at: number): unknown {
  const tote = db.row(
    'select batch_order.order_id from location join batch_order on batch_order.tote_id = location.id where code_key = +@code',
    { code: String(input['code']) },
  )
  const order = number(tote, 'order_id')
  const counted = db.row(
    `insert into counter (name, value) values ('sscc ', 1) on conflict (name) do update set value = value + 1 returning value`,
    {},
  )
  const parcel = db.run(
    `insert into parcel (order_id, sscc, status, staff_id, station, carton, weight_grams, carrier, service, tracking, opened_at, closed_at,
       labelled_at, handed_over_at, manifest_id)
     values (@order, @sscc, 'open', null, 'Bench', '', null, '', '', '', @at, null, null, null, null)`,
    { order, sscc: internalSscc(number(counted, 'value')), at },
  )
  const picked = db.rows(
    'select line_id, item_id, sum(picked - packed) as units from pick_task where order_id = @order and picked > packed group by line_id, item_id',
    { order },
  )
  for (const line of picked) {
    db.run('insert into parcel_line (parcel_id, line_id, item_id, expected, verified) values (@parcel, @line, @item, @units, 0)', {
      parcel,
      line: number(line, 'line_id'),
      item: number(line, 'item_id'),
      units: number(line, 'units'),
    })
  }
  db.run("insert into parcel_check (parcel_id, key, text, required, done, staff_id, at) values (@parcel, 'slip', @slip, 1, 0, null, @at)", {
    parcel,
    slip,
    at,
  })
  return { parcelId: parcel }
}

/** A unit into the parcel, or the label onto it. */
export function packScan(db: Statements, input: Input, at: number): unknown {
  const parcel = number(input, 'parcelId')
  const code = String(input['code'])
  if (readOwnCode(code)) {
    db.run("update parcel set status = 'labelled', labelled_at = @at where id = @parcel", { at, parcel })
    db.run(act, { parcel, kind: 'label', item: null, key: '', quantity: 0, at })
    return { did: { kind: 'label_right' } }
  }
  const item = number(db.row('select item_id from item_barcode where code_key = @code', { code: code.padStart(14, '0') }), 'item_id')
  const line = db.row('select line_id from parcel_line where parcel_id = @parcel and item_id = @item and verified < expected limit 1', {
    parcel,
    item,
  })
  db.run('update parcel_line set verified = verified + 1 where parcel_id = @parcel and line_id = @line', {
    parcel,
    line: number(line, 'line_id'),
  })
  db.run(act, { parcel, kind: 'item', item, key: '', quantity: 1, at })
  return { did: { kind: 'item_right' } }
}

export function check(db: Statements, input: Input, at: number): unknown {
  const parcel = number(input, 'parcelId')
  db.run("update parcel_check set done = 1, at = @at where parcel_id = @parcel and key = 'slip'", { at, parcel })
  db.run(act, { parcel, kind: 'check', item: null, key: 'slip', quantity: 1, at })
  return { did: { kind: 'checked' } }
}

export function close(db: Statements, input: Input, at: number): unknown {
  const parcel = number(input, 'parcelId')
  const order = number(db.row('select order_id from parcel where id = @parcel', { parcel }), 'order_id')
  const tasks = db.rows(
    `select pick_task.*, batch_order.tote_id from pick_task
     join batch_order on batch_order.batch_id = pick_task.batch_id and batch_order.order_id = pick_task.order_id
     where pick_task.order_id = +@order and picked > packed`,
    { order },
  )
  for (const task of tasks) {
    const moved = move(db, task, { from: number(task, 'tote_id'), to: staging, cause: 'pack', fromAllocated: 0, at })
    db.run(
      `insert into parcel_content (parcel_id, line_id, item_id, lot_id, task_id, quantity, pack_move_id, hand_over_move_id)
       values (@parcel, @line, @item, @lot, @task, 1, @moved, null)`,
      {
        parcel,
        line: number(task, 'line_id'),
        item: number(task, 'item_id'),
        lot: number(task, 'lot_id'),
        task: number(task, 'id'),
        moved,
      },
    )
  }
  db.run('update pick_task set packed = picked where order_id = @order and picked > packed', { order })
  db.run('update order_line set packed = packed + picked, picked = 0 where order_id = @order and picked > 0', { order })
  db.run("update sales_order set status = 'packed', version = version + 1 where id = @order", { order })
  const batch = number(db.row('select batch_id from batch_order where order_id = @order', { order }), 'batch_id')
  db.run('update batch_order set tote_id = null where batch_id = @batch', { batch })
  db.run("update batch set status = 'closed', closed_at = @at where id = @batch", { at, batch })
  db.run(
    `update parcel set status = 'closed', closed_at = @at, carton = 'S', weight_grams = 400, carrier = 'POST', service = 'Standard'
     where id = @parcel`,
    { at, parcel },
  )
  db.run(act, { parcel, kind: 'close', item: null, key: '', quantity: 0, at })
  return { did: { kind: 'closed' } }
}

export function scanOut(db: Statements, input: Input, at: number): unknown {
  const parcel = readOwnCode(String(input['code']))?.id ?? 0
  const order = number(db.row('select order_id from parcel where id = @parcel', { parcel }), 'order_id')
  const contents = db.rows('select *, @order as order_id from parcel_content where parcel_id = @parcel', { parcel, order })
  for (const content of contents) {
    const moved = move(db, content, { from: staging, to: customer, cause: 'hand_over', fromAllocated: 0, at })
    db.run('update parcel_content set hand_over_move_id = @moved where parcel_id = @parcel and task_id = @task', {
      moved,
      parcel,
      task: number(content, 'task_id'),
    })
    db.run('update order_line set packed = packed - 1, shipped = shipped + 1 where id = @line', { line: number(content, 'line_id') })
  }
  const [opened] = db.rows("select id from manifest where carrier = 'POST' and closed_at is null", {})
  const manifest = opened
    ? number(opened, 'id')
    : db.run("insert into manifest (carrier, opened_at, closed_at, staff_id) values ('POST', @at, null, null)", { at })
  db.run("update parcel set status = 'handed_over', handed_over_at = @at, manifest_id = @manifest where id = @parcel", {
    at,
    manifest,
    parcel,
  })
  db.run("update sales_order set status = 'shipped', is_open = 0, shipped_at = @at, version = version + 1 where id = @order", { at, order })
  return { did: { kind: 'handed_over' } }
}
