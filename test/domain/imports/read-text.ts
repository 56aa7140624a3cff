import { readFileSync } from 'node:fs'
import { planFile } from '../../../domain/imports/plan-file.ts'
import type { FileChoices } from '../../../domain/imports/plan-file.ts'
import { readRows } from '../../../domain/imports/read-rows.ts'
import type { FileReading } from '../../../domain/imports/read-rows.ts'
import type { ReadOptions } from '../../../domain/imports/records.ts'

export const noChoices: FileChoices = { kind: null, format: null, separator: null }
const berlinShop: ReadOptions = { timeZone: 'Europe/Berlin', currency: 'EUR', location: null, bin: null }

export function exampleText(name: string): string {
  return readFileSync(new URL(`../../data/imports/${name}`, import.meta.url), 'utf8').replace(/^\uFEFF/, '')
}

/** Reads a text to its end; throws where the file as a whole is refused. */
export function readText(text: string, options: Partial<ReadOptions> = {}, choices: Partial<FileChoices> = {}): FileReading {
  const plan = planFile(text, { ...noChoices, ...choices })
  if (plan.known === null || plan.header === null || plan.refusal !== null) throw new Error(JSON.stringify(plan.refusal))
  const steps = readRows(text, plan, plan.known, plan.header, { ...berlinShop, ...options })
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** `line column code` of each problem. */
export function problemLines(reading: FileReading): readonly string[] {
  return reading.problems.map(({ line, column, code }) => `${line} ${column} ${code}`)
}

export function skipLines(reading: FileReading): readonly string[] {
  return reading.skips.map(({ line, code }) => `${line} ${code}`)
}
