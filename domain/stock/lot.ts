import { daysAfter } from '../orders/days.ts'

/** ok: goes out; quarantined: waits for a decision; recalled: must not reach anybody. The last two are neither offered nor packed. */
export const lotStatuses = ['ok', 'quarantined', 'recalled'] as const
export type LotStatus = (typeof lotStatuses)[number]

/** Why no unit of a lot may be promised. short_lived: it keeps, but not for as many days as its item asks for. */
export const lotFaults = ['quarantined', 'recalled', 'expired', 'short_lived'] as const
export type LotFault = (typeof lotFaults)[number]

/** The day on the goods is the last good one. Days are those of the shop's calendar, 'YYYY-MM-DD'. */
export function isExpired(expiresOn: string | null, today: string): boolean {
  return expiresOn !== null && expiresOn < today
}

/** A unit is promised only while it still keeps for as many days as its item asks for. */
export function mayBePromised(lot: { readonly expiresOn: string | null; readonly minLifeDays: number | null }, today: string): boolean {
  return !isExpired(lot.expiresOn, daysAfter(today, lot.minLifeDays ?? 0))
}

export function lotFault(
  lot: { readonly status: LotStatus; readonly expiresOn: string | null; readonly minLifeDays: number | null },
  today: string,
): LotFault | null {
  if (lot.status !== 'ok') return lot.status
  if (isExpired(lot.expiresOn, today)) return 'expired'
  return mayBePromised(lot, today) ? null : 'short_lived'
}
