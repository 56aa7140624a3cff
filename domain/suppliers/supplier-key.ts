/** What is compared of a supplier's name. */
export function supplierKey(name: string): string {
  return name.trim().toUpperCase()
}
