import { useLocation } from 'wouter'

/** What stands in the address behind the place: '/orders/late/12' -> ['late', '12']. */
export function useSubPath(): readonly string[] {
  const [location] = useLocation()
  return location
    .split('/')
    .slice(2)
    .map((part) => decodeURIComponent(part))
}

/** A whole number above zero, or null for anything else. */
export function idIn(part: string | undefined): number | null {
  return part !== undefined && /^[1-9]\d*$/.test(part) ? Number(part) : null
}
