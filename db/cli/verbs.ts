import { readFileSync } from 'node:fs'
import { contract, isCallName } from '../../domain/contract.ts'
import type { Asked } from './arguments.ts'
import { UsageError } from './arguments.ts'
import { backtest } from './backtest.ts'
import { describeContract } from './describe-contract.ts'
import { importFile } from './import.ts'
import { seed } from './seed.ts'
import { callOnce, clock, reportBug, withService } from './service.ts'
import { stockFile } from './stock-file.ts'
import { checkInvariants } from '../service/check.ts'
import { lineEndpoint, withBase64 } from '../service/endpoints.ts'
import { serve } from '../service/start.ts'

type Verb = (asked: Asked) => Promise<number>

const call: Verb = async ({ location, words }) => {
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

const describe: Verb = async () => {
  console.log(JSON.stringify(describeContract(contract), null, 2))
  return 0
}

const serveLines: Verb = ({ location }) =>
  new Promise((resolve) => {
    void serve(lineEndpoint(), { location, clock, reportBug }, () => resolve(0))
  })

const backup: Verb = async ({ location, words }) => {
  const [file] = words
  if (!file) throw new UsageError('backup FILE: say where to.')
  return withService(location, async ({ store }) => {
    await store.backup(file)
    console.log(`Backed up to ${file}.`)
    return 0
  })
}

const check: Verb = ({ location }) =>
  withService(location, async ({ store }) => {
    const found = await checkInvariants(store.reader)
    for (const { rule, where, found: what } of found) console.log(`${where}: ${what} (${rule})`)
    console.log(found.length === 0 ? 'Everything adds up.' : `${found.length} violations.`)
    return found.length === 0 ? 0 : 1
  })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`That is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

export const verbs: Readonly<Record<string, Verb>> = {
  call,
  contract: describe,
  serve: serveLines,
  import: importFile,
  check,
  backup,
  'stock-file': stockFile,
  seed,
  backtest,
}
