import type { Layout } from './layout.ts'

/** One record of a file: a line, or several where a quoted cell holds line breaks. */
export interface TextRecord {
  /** Line of the file on which the record starts, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** The record as it stands in the text, without its line end. */
  readonly start: number
  readonly end: number
  /** A quote was opened and never closed: the record was read as one line, its quotes as letters. */
  readonly quoteOpen: boolean
}

/** A spreadsheet's cell holds no more (32,767 characters in Excel): a longer quoted one is a quote left open. */
const longestCell = 32_767

interface Quoted {
  readonly cells: readonly string[]
  /** Where the line end is, or the end of the text. */
  readonly stop: number
}

/** Reads one record that has quotes in it; null when one of them is never closed. */
function readQuoted(text: string, start: number, separator: string, newline: string): Quoted | null {
  const cells: string[] = []
  let at = start
  for (;;) {
    let cell = ''
    if (text[at] === '"') {
      let from = at + 1
      for (;;) {
        const quote = text.indexOf('"', from)
        if (quote < 0 || quote - at > longestCell) return null
        cell += text.slice(from, quote)
        at = quote + 1
        if (text[at] !== '"') break
        cell += '"'
        from = at + 1
      }
    }
    const next = nextOf(text, at, separator, newline)
    cell += text.slice(at, next)
    at = next
    if (text[at] !== separator) {
      cells.push(cell.endsWith('\r') ? cell.slice(0, -1) : cell)
      return { cells, stop: at }
    }
    cells.push(cell)
    at++
  }
}

function nextOf(text: string, from: number, separator: string, newline: string): number {
  for (let at = from; at < text.length; at++) if (text[at] === separator || text[at] === newline) return at
  return text.length
}

function countOf(text: string, letter: string, from: number, to: number): number {
  let found = 0
  for (let at = text.indexOf(letter, from); at >= 0 && at < to; at = text.indexOf(letter, at + 1)) found++
  return found
}

/**
 * The records of a separated text (RFC 4180, forgiving), one at a time so that the caller can pause. Lines without
 * anything on them are passed over. Never throws.
 */
export function* parseRecords(text: string, layout: Layout): Generator<TextRecord, void, void> {
  const newline = text.includes('\n') ? '\n' : '\r'
  const { separator } = layout
  let line = layout.line
  let start = layout.offset
  while (start < text.length) {
    const found = text.indexOf(newline, start)
    const lineEnd = found < 0 ? text.length : found
    const end = text[lineEnd - 1] === '\r' && lineEnd > start ? lineEnd - 1 : lineEnd
    const content = text.slice(start, end)
    if (layout.quoting && content.includes('"')) {
      const quoted = readQuoted(text, start, separator, newline)
      const stop = quoted?.stop ?? lineEnd
      const last = text[stop - 1] === '\r' && stop > start ? stop - 1 : stop
      yield { line, cells: quoted?.cells ?? content.split(separator), start, end: last, quoteOpen: quoted === null }
      line += 1 + countOf(text, newline, start, stop)
      start = stop + 1
      continue
    }
    if (content.trim() !== '') yield { line, cells: content.split(separator), start, end, quoteOpen: false }
    line++
    start = lineEnd + 1
  }
}
