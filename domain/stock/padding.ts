import type { HandlingFlag } from './handling.ts'

/** Wrapping on every side of a fragile item that says nothing else. */
const fragilePaddingMm = 20

/** Millimetres of wrapping on every side of one unit. */
export function paddingOf(item: { readonly paddingMm?: number | null | undefined; readonly flags: readonly HandlingFlag[] }): number {
  return item.paddingMm ?? (item.flags.includes('fragile') ? fragilePaddingMm : 0)
}
