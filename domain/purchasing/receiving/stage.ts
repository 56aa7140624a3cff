/** voided: everything was taken back. */
export const receiptStatuses = ['open', 'done', 'voided'] as const
export type ReceiptStatus = (typeof receiptStatuses)[number]
