import type { Layout, Separator } from './layout.ts'
import type { TextRecord } from './parse-records.ts'
import type { Problem, ProblemCode, ReasonParams } from './problems.ts'
import { rowsOf } from './read-rows.ts'

/** A cell as it can be read back. */
export function quoteCell(text: string, separator: Separator): string {
  return /["\r\n]/.test(text) || text.includes(separator) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

export type ProblemSentences = Readonly<Partial<Record<ProblemCode, string>>>

/** '{{value}} is no date' with its params put in; without a sentence the bare code. */
export function problemText(problem: Problem, sentences: ProblemSentences): string {
  const sentence = sentences[problem.code]
  const named: ReasonParams = { column: problem.column, ...problem.params }
  const params = Object.entries(named)
  if (sentence === undefined) return [problem.code, ...params.map(([name, value]) => `${name}=${value}`)].join(' ')
  return params.reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, () => String(value)), sentence)
}

/** The row as it stood; one whose quotes do not close is written with quotes that do. */
function verbatim(text: string, record: TextRecord, layout: Layout): string {
  const { separator } = layout
  return record.quoteOpen ? record.cells.map((cell) => quoteCell(cell, separator)).join(separator) : text.slice(record.start, record.end)
}

/** The reason has its own column even where the row is short. */
function padding(record: TextRecord, header: TextRecord, separator: Separator): string {
  return separator.repeat(1 + Math.max(0, header.cells.length - record.cells.length))
}

/**
 * A file of only the bad rows, to correct and bring back: the same header and separator, each row as it stood, and one
 * column more that says why. It reads as the same format again, and the added column is passed over.
 */
export function* writeBadRows(
  text: string,
  layout: Layout,
  header: TextRecord,
  problems: readonly Problem[],
  words: { readonly title: string; readonly sentences: ProblemSentences },
): Generator<string, void, void> {
  const { separator, quoting } = layout
  const cell = (content: string) => (quoting ? quoteCell(content, separator) : content.replaceAll(/[\t\r\n]+/g, ' '))
  const reasons = new Map<number, string[]>()
  for (const problem of problems) reasons.set(problem.line, [...(reasons.get(problem.line) ?? []), problemText(problem, words.sentences)])
  yield `\uFEFF${verbatim(text, header, layout)}${separator}${cell(words.title)}\r\n`
  for (const record of rowsOf(text, { layout }, header)) {
    const why = reasons.get(record.line)
    if (why !== undefined) yield verbatim(text, record, layout) + padding(record, header, separator) + cell(why.join('; ')) + '\r\n'
  }
}
