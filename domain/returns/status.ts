/** Requests, refunds and settlement come with later rules, each with states of its own. */
export const returnStatuses = ['authorised', 'received', 'dispositioned', 'voided'] as const
export type ReturnStatus = (typeof returnStatuses)[number]

/** The states in which units may still arrive or be decided on. */
export const openReturnStatuses: readonly ReturnStatus[] = ['authorised', 'received']

export interface ReturnCounts {
  /** Units that the customer announced, or that lie in the parcel that the label went into. */
  readonly expected: number
  readonly received: number
  /** Received units that were restocked, scrapped or sent back to the supplier. */
  readonly decided: number
}

/** A return is over when all that was announced came and was decided on, or a person said that no more will come. */
export function returnStatus(lines: readonly ReturnCounts[], finished: boolean): ReturnStatus {
  const sum = (part: (line: ReturnCounts) => number) => lines.reduce((total, line) => total + part(line), 0)
  const received = sum((line) => line.received)
  if (received === 0) return 'authorised'
  const isDecided = received === sum((line) => line.decided)
  const isComplete = lines.every((line) => line.received >= line.expected)
  return isDecided && (finished || isComplete) ? 'dispositioned' : 'received'
}
