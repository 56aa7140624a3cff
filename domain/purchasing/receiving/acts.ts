/** What can be done in a receipt; each act can be taken back. */
export const receiptActKinds = ['receive', 'reject', 'counted', 'inspect', 'put_away', 'finish', 'send_back', 'scrap'] as const
export type ReceiptActKind = (typeof receiptActKinds)[number]
