import Database from 'better-sqlite3'
import { check, close, open, packScan, scanOut } from './packing.ts'
import { pickScan, release, start } from './picking.ts'
import { type Statements, statements } from './statements.ts'

/**
 * The limit: the same durable steps by hand. The same rows of the same tables, one transaction a command with its entry in the
 * log, WAL and synchronous=FULL, prepared statements that are planned once (joins compare with `+@name`, see db/dialect/sqlite.ts),
 * no more reading than what it takes to know which rows to write; no contract, no refusals.
 */
type Command = (db: Statements, input: Readonly<Record<string, unknown>>, at: number) => unknown

const commands: Readonly<Record<string, Command>> = {
  'orders.release': release,
  'picking.start': start,
  'picking.scan': pickScan,
  'packing.open': open,
  'packing.scan': packScan,
  'packing.check': check,
  'packing.close': close,
  'shipping.scanOut': scanOut,
}

const file = new Database(process.argv[2])
file.pragma('journal_mode = WAL')
file.pragma('synchronous = FULL')
file.pragma('foreign_keys = ON')
file.pragma('cache_size = -16000')
const db = statements(file)

const log = `insert into command_log (request_id, name, staff_id, station, at, subject_kind, subject_id, input, outcome, result)
  values (@requestId, @name, null, 'Bench', @at, '', 0, @input, 'done', @result)`

function run(name: string, input: Readonly<Record<string, unknown>>, requestId: string): unknown {
  const command = commands[name]
  if (!command) throw new Error(`the twin has no ${name}`)
  const at = Date.now()
  const value = command(db, input, at)
  db.run(log, { requestId, name, at, input: JSON.stringify(input), result: JSON.stringify(value) })
  return value
}

const transaction = file.transaction(run)

process.on('message', (message: unknown) => {
  if (typeof message !== 'object' || message === null) return
  if ('control' in message) {
    file.close()
    process.exit(0)
  }
  if (!('id' in message) || !('name' in message) || !('input' in message) || !('requestId' in message)) return
  const { id, name, input, requestId } = message
  if (typeof input !== 'object' || input === null) return
  process.send?.({ id, ok: true, value: transaction.immediate(String(name), { ...input }, String(requestId)) })
})
process.send?.({ event: 'ready' })
