import { move } from './move.ts'
import { number, type Statements } from './statements.ts'

type Input = Readonly<Record<string, unknown>>

export function release(db: Statements, input: Input): unknown {
  const id = number(input, 'id')
  db.run('update sales_order set hold_reason = null, hold_until = null where id = @id', { id })
  const lines = db.rows('select id, item_id, ordered from order_line where order_id = @id', { id })
  for (const line of lines) {
    const supply = db.row(
      `select stock.id, stock.lot_id, stock.location_id from stock join location on location.id = stock.location_id
       where stock.item_id = +@item and location.pickable = 1 and on_hand > allocated order by walk_order limit 1`,
      { item: number(line, 'item_id') },
    )
    db.run(
      `insert into pick_task (order_id, line_id, item_id, lot_id, location_id, stock_id, quantity, picked, put, packed, status, batch_id,
         sequence, replaces_id)
       values (@order, @line, @item, @lot, @location, @stock, @quantity, 0, 0, 0, 'open', null, 0, null)`,
      {
        order: id,
        line: number(line, 'id'),
        item: number(line, 'item_id'),
        lot: number(supply, 'lot_id'),
        location: number(supply, 'location_id'),
        stock: number(supply, 'id'),
        quantity: number(line, 'ordered'),
      },
    )
    db.run('update stock set allocated = allocated + @units where id = @stock', {
      units: number(line, 'ordered'),
      stock: number(supply, 'id'),
    })
    db.run('update order_line set backordered = 0, allocated = ordered where id = @line', { line: number(line, 'id') })
  }
  db.run("update sales_order set status = 'allocated', version = version + 1 where id = @id", { id })
  return { status: 'allocated' }
}

export function start(db: Statements, input: Input, at: number): unknown {
  const [orderId] = Array.isArray(input['orderIds']) ? input['orderIds'].map(Number) : []
  const order = orderId ?? 0
  const batchId = db.run(
    "insert into batch (status, staff_id, station, started_at, closed_at, at_location_id) values ('picking', null, 'Bench', @at, null, null)",
    { at },
  )
  db.run('insert into batch_order (batch_id, order_id, position, tote_id) values (@batchId, @order, 1, null)', { batchId, order })
  db.run("update sales_order set batch_id = @batchId, status = 'picking', version = version + 1 where id = @order", { batchId, order })
  const tasks = db.rows(
    `select pick_task.id from pick_task join location on location.id = pick_task.location_id
     where order_id = +@order and status = 'open' order by walk_order, pick_task.id`,
    { order },
  )
  for (const [place, task] of tasks.entries()) {
    db.run('update pick_task set batch_id = @batchId, sequence = @sequence where id = @id', {
      batchId,
      sequence: (place + 1) * 1024,
      id: number(task, 'id'),
    })
  }
  return { batchId }
}

/** Tote, bin or item: whichever the code is. */
export function pickScan(db: Statements, input: Input, at: number): unknown {
  const batchId = number(input, 'batchId')
  const code = String(input['code'])
  const [place] = db.rows('select id, kind from location where code_key = @code', { code })
  if (place)
    return place['kind'] === 'tote' ? bindTote(db, batchId, number(place, 'id'), at) : standAt(db, batchId, number(place, 'id'), at)
  const item = db.row('select item_id from item_barcode where code_key = @code', { code: code.padStart(14, '0') })
  const task = db.row(
    `select pick_task.*, batch_order.tote_id from pick_task
     join batch_order on batch_order.batch_id = pick_task.batch_id and batch_order.order_id = pick_task.order_id
     where pick_task.batch_id = +@batchId and pick_task.item_id = +@item and status = 'open' order by sequence limit 1`,
    { batchId, item: number(item, 'item_id') },
  )
  return take(db, batchId, task, at)
}

const act = `insert into pick_act (batch_id, task_id, kind, quantity, detail, move_id, staff_id, at, undone)
  values (@batchId, @task, @kind, @quantity, @detail, @move, null, @at, 0)`

function bindTote(db: Statements, batchId: number, tote: number, at: number): unknown {
  db.run('update batch_order set tote_id = @tote where batch_id = @batchId and position = 1', { tote, batchId })
  db.run(act, { batchId, task: null, kind: 'tote', quantity: 0, detail: 1, move: null, at })
  return { did: { kind: 'tote_bound' } }
}

function standAt(db: Statements, batchId: number, bin: number, at: number): unknown {
  const task = db.row("select id from pick_task where batch_id = @batchId and location_id = @bin and status = 'open' limit 1", {
    batchId,
    bin,
  })
  db.run('update batch set at_location_id = @bin where id = @batchId', { bin, batchId })
  db.run(act, { batchId, task: number(task, 'id'), kind: 'bin', quantity: 0, detail: 0, move: null, at })
  return { did: { kind: 'bin_right' } }
}

function take(db: Statements, batchId: number, task: Readonly<Record<string, unknown>>, at: number): unknown {
  const id = number(task, 'id')
  const way = { from: number(task, 'location_id'), to: number(task, 'tote_id'), cause: 'pick', fromAllocated: 1, at }
  const moved = move(db, task, way)
  db.run("update pick_task set picked = picked + 1, put = put + 1, status = 'picked' where id = @id", { id })
  db.run('update order_line set allocated = allocated - 1, picked = picked + 1 where id = @line', { line: number(task, 'line_id') })
  db.run(act, { batchId, task: id, kind: 'item', quantity: 1, detail: 0, move: moved, at })
  const [left] = db.rows("select id from pick_task where batch_id = @batchId and status = 'open' limit 1", { batchId })
  if (left) return { did: { kind: 'item_right' } }
  db.run("update batch set status = 'picked' where id = @batchId", { batchId })
  db.run("update sales_order set batch_id = null, status = 'picked', version = version + 1 where batch_id = @batchId", { batchId })
  return { did: { kind: 'finished' } }
}
