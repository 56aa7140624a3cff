/** A hold "until Monday" is over when Monday begins. Days as 'YYYY-MM-DD' in the shop's time zone. */
export function isHoldOver(until: string | null, today: string): boolean {
  return until !== null && until <= today
}
