import { readFileSync } from 'node:fs'
import { contract, isCallName } from '../../domain/contract.ts'
import { type Asked, usage, UsageError } from './arguments.ts'
import { backtest } from './backtest.ts'
import { describeContract } from './describe-contract.ts'
import { importFile } from './import.ts'
import { seed } from './seed.ts'
import { callOnce, clock, existing, reportBug, withService } from './service.ts'
import { stockFile } from './stock-file.ts'
import { checkInvariants } from '../service/check.ts'
import { lineEndpoint, withBase64 } from '../service/endpoints.ts'
import { serve } from '../service/start.ts'

type Run = (asked: Asked) => Promise<number>

export interface Verb {
  readonly takes: { readonly words: number; readonly options?: readonly string[] }
  /** Resolves to the exit code. */
  readonly run: Run
}

const call: Run = async ({ location, words }) => {
  const [name, json] = words
  if (!name || json === undefined) throw new UsageError('call NAME JSON, or call NAME - to read the JSON from standard input.')
  if (!isCallName(name)) throw new UsageError(`There is no call ${name}; the verb contract lists them.`)
  const input = parseJson(json === '-' ? readFileSync(0, 'utf8') : json)
  return withService(location, async (started) => {
    const reply = await callOnce(started, name, input)
    console.log(JSON.stringify(reply.ok ? { ok: true, value: reply.value } : { ok: false, error: reply.error }, withBase64))
    return reply.ok ? 0 : 1
  })
}

const describe: Run = async () => {
  console.log(JSON.stringify(describeContract(contract), null, 2))
  return 0
}

function unread(): void {
  console.error('That line is no call. One looks like {"id":1,"name":"people.list","input":{}}.')
}

const serveLines: Run = ({ location }) =>
  new Promise((resolve) => {
    void serve(lineEndpoint(), { location, clock, reportBug, unread }, () => resolve(0))
  })

const backup: Run = async ({ location, words }) => {
  const [file] = words
  if (!file) throw new UsageError('backup FILE: say where to.')
  return withService(
    location,
    async ({ store }) => {
      await store.backup(file)
      console.log(`Backed up to ${file}.`)
      return 0
    },
    existing,
  )
}

const check: Run = ({ location }) =>
  withService(
    location,
    async ({ store }) => {
      const found = await checkInvariants(store.reader)
      for (const { rule, where, found: what } of found) console.log(`${where}: ${what} (${rule})`)
      console.log(found.length === 0 ? 'Everything adds up.' : `${found.length} violations.`)
      return found.length === 0 ? 0 : 1
    },
    existing,
  )

const help: Run = async () => {
  console.log(usage)
  return 0
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`That is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

export const verbs: Readonly<Record<string, Verb>> = {
  call: { run: call, takes: { words: 2 } },
  contract: { run: describe, takes: { words: 0 } },
  serve: { run: serveLines, takes: { words: 0 } },
  import: { run: importFile, takes: { words: 2, options: ['format', 'dry-run'] } },
  check: { run: check, takes: { words: 0 } },
  backup: { run: backup, takes: { words: 1 } },
  'stock-file': { run: stockFile, takes: { words: 2, options: ['buffer'] } },
  seed: { run: seed, takes: { words: 1, options: ['orders'] } },
  backtest: { run: backtest, takes: { words: 1 } },
  help: { run: help, takes: { words: 0, options: ['help'] } },
}
