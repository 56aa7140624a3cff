import { parseArgs } from 'node:util'
import { importKinds } from '../../domain/imports/records.ts'

export interface Asked {
  readonly location: string
  readonly verb: string
  readonly words: readonly string[]
  readonly format: string | undefined
  readonly dryRun: boolean
  readonly orders: number
  readonly buffer: number | undefined
  /** Which options were given, besides the database. */
  readonly options: readonly string[]
}

export class UsageError extends Error {}

export const usage = `npm run cli -- --db FILE|postgres://... VERB

  call NAME JSON|-                             one call; the reply as one JSON line; exit 1 on a refusal
  contract                                     every command and query with its JSON Schema (needs no --db)
  serve                                        JSON lines on stdin and stdout
  import ${importKinds.join('|')} FILE [--format F] [--dry-run]
  stock-file CHANNEL FILE [--buffer N]         what a channel may sell, in its own format
  check                                        proves the ledger; exit 1 and each violation
  backup FILE                                  one clean, checked copy
  seed sample                                  a sample shop, into an empty database
  seed load --orders N                         N orders in the shape of a real shop's year
  backtest FOLDER                              the suggested policy against a fixed one, over UCI Online Retail (needs no --db)`

const withoutDatabase: ReadonlySet<string> = new Set(['contract', 'backtest', 'help'])

export function readArguments(argv: readonly string[]): Asked {
  const { values, positionals } = parse(argv)
  const [verb, ...words] = values.help ? ['help'] : positionals
  if (!verb) throw new UsageError('Say what to do.')
  const location = values.db ?? process.env['PACKBENCH_DB'] ?? ''
  if (location === '' && !withoutDatabase.has(verb)) throw new UsageError('Say which database: --db FILE or --db postgres://...')
  const orders = Number(values.orders ?? '0')
  if (!Number.isSafeInteger(orders) || orders < 0) throw new UsageError(`--orders takes a whole number, not ${values.orders}.`)
  const buffer = values.buffer === undefined ? undefined : Number(values.buffer)
  if (buffer !== undefined && (!/^\d{1,6}$/.test(values.buffer ?? '') || !Number.isSafeInteger(buffer)))
    throw new UsageError(`--buffer takes a whole number, not ${values.buffer}.`)
  return {
    location,
    verb,
    words,
    format: values.format,
    dryRun: values['dry-run'] ?? false,
    orders,
    buffer,
    options: Object.keys(values).filter((name) => name !== 'db'),
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        db: { type: 'string' },
        format: { type: 'string' },
        'dry-run': { type: 'boolean' },
        orders: { type: 'string' },
        buffer: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
