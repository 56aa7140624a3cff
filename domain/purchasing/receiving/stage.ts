/** voided: everything was taken back. */
export const receiptStatuses = ['open', 'done', 'voided'] as const
export type ReceiptStatus = (typeof receiptStatuses)[number]

/** What is to be done next at the bench. finish: all of it lies where it belongs. */
export const receiptStages = ['count', 'inspect', 'put_away', 'finish'] as const
export type ReceiptStage = (typeof receiptStages)[number]

export interface ReceiptProgress {
  /** A person said that all of it is counted. */
  readonly counted: boolean
  readonly lines: readonly { readonly toInspect: number; readonly left: number }[]
}

export function receiptStage({ counted, lines }: ReceiptProgress): ReceiptStage {
  if (!counted) return 'count'
  if (lines.some((line) => line.toInspect > 0)) return 'inspect'
  return lines.some((line) => line.left > 0) ? 'put_away' : 'finish'
}
