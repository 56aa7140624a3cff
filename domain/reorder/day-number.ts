const dayLength = 86_400_000

/** Days since 1970-01-01 of a day 'YYYY-MM-DD'. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength
}
