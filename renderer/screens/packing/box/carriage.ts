import type { Carrier } from '../../../../domain/settings/contract.ts'
import { type Carriage, wantedCarriage } from '../../../../domain/shipping/wanted-carriage.ts'

/**
 * Who probably takes this parcel: whom the order's service level names, else whom the last parcel of this bench went with,
 * else the first carrier of the shop.
 */
export function likelyCarriage(serviceLevel: string, carriers: readonly Carrier[], last: Carriage | null): Carriage {
  const wanted = wantedCarriage(serviceLevel, carriers)
  if (wanted !== null) return wanted
  const before = carriers.find(({ code, services }) => code === last?.carrier && (last.service === '' || services.includes(last.service)))
  if (before !== undefined && last !== null) return last
  const [first] = carriers
  return { carrier: first?.code ?? '', service: first?.services[0] ?? '' }
}
