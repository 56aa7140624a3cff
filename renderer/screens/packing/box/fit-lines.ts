import type { PackLine } from '../../../../domain/packing/contract.ts'

/** How large a line may be drawn so that nothing scrolls at 1280 x 800. */
export type LineSize = 'huge' | 'large' | 'medium' | 'small'

export interface FittedLines {
  readonly size: LineSize
  readonly lines: readonly PackLine[]
  /** Lines that have no room; open ones only when all shown ones are open too. */
  readonly hiddenOpen: number
  readonly hiddenDone: number
}

const room: readonly (readonly [LineSize, number])[] = [
  ['huge', 2],
  ['large', 4],
  ['medium', 7],
  ['small', 20],
]
const mostLines = 20

/**
 * Lines stay where they are while all of them fit: a list that moves under the eye is read wrong. Only a parcel with more
 * lines than fit shows what remains first.
 */
export function fitLines(lines: readonly PackLine[]): FittedLines {
  const size = room.find(([, most]) => lines.length <= most)?.[0] ?? 'small'
  if (lines.length <= mostLines) return { size, lines, hiddenOpen: 0, hiddenDone: 0 }
  const sorted = [...lines.filter((line) => !isComplete(line)), ...lines.filter(isComplete)]
  const hidden = sorted.slice(mostLines)
  const hiddenDone = hidden.filter(isComplete).length
  return { size, lines: sorted.slice(0, mostLines), hiddenOpen: hidden.length - hiddenDone, hiddenDone }
}

export function isComplete(line: PackLine): boolean {
  return line.verified >= line.expected
}

export interface Units {
  readonly verified: number
  readonly expected: number
}

export function unitsOf(lines: readonly PackLine[]): Units {
  const sum = (of: (line: PackLine) => number) => lines.reduce((total, line) => total + of(line), 0)
  return { verified: sum((line) => line.verified), expected: sum((line) => line.expected) }
}
