/** What of an item may be offered in a channel: free units less the buffer, and no more than its limit lets through. */
export function offered(item: { readonly available: number; readonly buffer: number; readonly limitLeft: number | null }): number {
  return Math.max(0, Math.min(item.available - item.buffer, item.limitLeft ?? Infinity))
}

/** Kits that can be made of what each of their parts may offer. */
export function offeredKits(parts: readonly { readonly offered: number; readonly quantity: number }[]): number {
  return parts.length === 0 ? 0 : Math.min(...parts.map((part) => Math.floor(part.offered / part.quantity)))
}
