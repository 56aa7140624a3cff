import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { benchmarks } from './benchmarks.ts'
import { buildService } from './build.ts'
import type { Measured } from './measure.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, orders: { type: 'string', default: '1000000' } },
})

const unknown = positionals.filter((name) => !Object.hasOwn(benchmarks, name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}.`)
  process.exit(2)
}

// What is said on the way goes beside the results: with --json they are for programs.
console.log = console.error
const print = (line: string) => process.stdout.write(`${line}\n`)

await buildService()
if (!values.json) print(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} threads, ${Math.round(totalmem() / 2 ** 30)} GiB\n`)
for (const [name, run] of Object.entries(benchmarks)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  for (const measured of [await run({ orders: Number(values.orders) })].flat())
    print(values.json ? jsonLine(measured) : tableLine(measured))
}

function jsonLine({ name, value, unit, ofLimit }: Measured): string {
  return JSON.stringify({ name, value: rounded(value), unit, of_limit: ofLimit === null ? null : rounded(ofLimit) })
}

function tableLine({ name, value, unit, ofLimit, wanted, met }: Measured): string {
  const limit = ofLimit === null ? '' : `${rounded(ofLimit)} of the limit`
  return `${name.padEnd(14)} ${`${rounded(value)} ${unit}`.padEnd(20)} ${limit.padEnd(20)} wanted ${wanted.padEnd(22)} ${met ? 'yes' : 'NO'}`
}

/** Three significant digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
