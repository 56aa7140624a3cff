/** What people call a purchase order: on paper, on the telephone. */
export function purchaseNumber(id: number): string {
  return `PO-${String(id).padStart(4, '0')}`
}

/** A delivery is called by its order; one without an order by itself. */
export function receiptNumber(receiptId: number, purchaseId: number | null): string {
  return purchaseId === null ? `R-${receiptId}` : purchaseNumber(purchaseId)
}
