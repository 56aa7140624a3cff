import type { Address } from '../../../domain/settings/contract.ts'

/** An address with nothing in it but what a test names. */
export function address(parts: Partial<Address>): Address {
  return { name: '', company: '', line1: '', line2: '', line3: '', city: '', region: '', postcode: '', country: '', phone: '', ...parts }
}
