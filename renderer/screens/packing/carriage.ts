import type { Carrier } from '../../../domain/settings/contract.ts'

export interface Carriage {
  /** Code of the carrier; empty where the shop has none. */
  readonly carrier: string
  /** Empty: none is named. */
  readonly service: string
}

/**
 * Who probably takes this parcel: whom the order's service level names, else whom the last parcel of this bench went with,
 * else the first carrier of the shop. What an order wants is written by channels in many ways ('Royal Mail 48', 'royal mail').
 */
export function likelyCarriage(serviceLevel: string, carriers: readonly Carrier[], last: Carriage | null): Carriage {
  const wanted = words(serviceLevel)
  if (wanted !== '') {
    for (const { code, services } of carriers) {
      const service = services.find((name) => words(name) === wanted)
      if (service !== undefined) return { carrier: code, service }
    }
    const named = carriers.find(({ code, name }) => wanted.includes(words(name)) || wanted.includes(words(code)))
    if (named !== undefined) {
      const service = named.services.find((name) => wanted.endsWith(words(name)))
      return { carrier: named.code, service: service ?? named.services[0] ?? '' }
    }
  }
  const before = carriers.find(({ code, services }) => code === last?.carrier && (last.service === '' || services.includes(last.service)))
  if (before !== undefined && last !== null) return last
  const [first] = carriers
  return { carrier: first?.code ?? '', service: first?.services[0] ?? '' }
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
