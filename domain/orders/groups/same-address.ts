import type { Address } from '../../settings/contract.ts'
import { fold } from '../tokens.ts'

/** One place on a label: written alike but for case, marks, spaces and points. The telephone may differ. */
export function addressKey(address: Omit<Address, 'phone'>): string {
  const { name, company, line1, line2, line3, city, region, postcode, country } = address
  return [name, company, `${line1} ${line2} ${line3}`, city, region, postcode, country].map(plain).join('|')
}

function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
