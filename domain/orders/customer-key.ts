import type { NewOrder } from './contract.ts'
import { fold } from './tokens.ts'

/** The same email is the same customer; without one, the same name at the same postcode. */
export function customerKey({ email, shipTo }: Pick<NewOrder, 'email' | 'shipTo'>): string {
  return email === '' ? `${fold(shipTo.name)}|${fold(shipTo.postcode)}` : email.toLowerCase()
}

/** Neither email nor name: such orders have nothing in common but that nobody knows whose they are. */
export function isNobody(key: string): boolean {
  return key.startsWith('|')
}
