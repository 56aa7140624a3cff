import { navigate } from 'wouter/use-hash-location'

/** Goes to an address inside the app, for example '/orders/late/12'. */
export function goTo(path: string): void {
  navigate(path)
}
