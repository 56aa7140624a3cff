import { navigate } from 'wouter/use-hash-location'

/** Goes to an address inside the app, for example '/orders/late/12'. */
export function goTo(path: string): void {
  navigate(path)
}

/** The same screen at another address: the way back does not lead through each of them. */
export function moveTo(path: string): void {
  navigate(path, { replace: true })
}
