export const paceDays = 28
const dayMs = 86_400_000

export interface Pace {
  readonly onHand: number
  /** Used since `since`, and in how many parcels. */
  readonly used: number
  readonly parcels: number
  /** Of the first use in the last 28 days; null where there was none. */
  readonly since: number | null
  readonly now: number
}

/** How many parcels and days are left at the pace of the last 28 days, or since the first use where that is shorter. */
export function lastsFor({ onHand, used, parcels, since, now }: Pace): {
  readonly parcelsLeft: number | null
  readonly daysLeft: number | null
} {
  if (since === null || used <= 0 || parcels <= 0) return { parcelsLeft: null, daysLeft: null }
  const left = Math.max(0, onHand)
  const days = Math.max(1, Math.min(paceDays, (now - since) / dayMs))
  return { parcelsLeft: Math.floor((left * parcels) / used), daysLeft: Math.floor((left * days) / used) }
}

export function paceBegins(now: number): number {
  return now - paceDays * dayMs
}
