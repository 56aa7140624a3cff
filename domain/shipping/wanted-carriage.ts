import type { Carrier } from '../settings/contract.ts'

export interface Carriage {
  /** Code of the carrier; empty where the shop has none. */
  readonly carrier: string
  /** Empty: none is named. */
  readonly service: string
}

/** Whom an order's service level names; channels write it in many ways ('Royal Mail 48', 'royal mail'). Null: nobody. */
export function wantedCarriage(serviceLevel: string, carriers: readonly Carrier[]): Carriage | null {
  const wanted = words(serviceLevel)
  if (wanted === '') return null
  for (const { code, services } of carriers) {
    const service = services.find((name) => words(name) === wanted)
    if (service !== undefined) return { carrier: code, service }
  }
  const named = carriers.find(({ code, name }) => wanted.includes(words(name)) || wanted.includes(words(code)))
  if (named === undefined) return null
  const service = named.services.find((name) => wanted.endsWith(words(name)))
  return { carrier: named.code, service: service ?? named.services[0] ?? '' }
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
