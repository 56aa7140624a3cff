import { parseRecords } from './parse-records.ts'

export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** How the text of a file is cut into cells. */
export interface Layout {
  readonly separator: Separator
  /** Amazon's files have no quoting: a quote there is an inch mark. */
  readonly quoting: boolean
  /** Where the first record begins, behind a `sep=` line. */
  readonly offset: number
  readonly line: number
}

const sampleLength = 32_768
const sampleRecords = 20

/** Columns of the first record, weighed by how many records agree with it. */
function score(sample: string, separator: Separator): number {
  const widths: number[] = []
  for (const record of parseRecords(sample, { separator, quoting: true, offset: 0, line: 1 })) {
    if (record.end < sample.length || widths.length === 0) widths.push(record.cells.length)
    if (widths.length === sampleRecords) break
  }
  const first = widths[0] ?? 1
  const agreeing = widths.filter((width) => width === first).length / Math.max(1, widths.length)
  return first === 1 ? 0 : first * agreeing * agreeing
}

function guessSeparator(sample: string): Separator {
  return separators
    .map((separator) => ({ separator, points: score(sample, separator) }))
    .reduce((best, next) => (next.points > best.points ? next : best)).separator
}

/** `chosen` overrides both the guess and a `sep=` line, which is skipped all the same. */
export function guessLayout(text: string, chosen?: Separator): Layout {
  const declared = /^sep=([,;\t|])\r?(?:\n|$)/i.exec(text)
  const offset = declared?.[0].length ?? 0
  const stated = separators.find((separator) => separator === declared?.[1])
  const separator = chosen ?? stated ?? guessSeparator(text.slice(offset, offset + sampleLength))
  return { separator, quoting: true, offset, line: declared === null ? 1 : 2 }
}
