/** What people call a purchase order: on paper, on the telephone. */
export function purchaseNumber(id: number): string {
  return `PO-${String(id).padStart(4, '0')}`
}
