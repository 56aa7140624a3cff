import type { Carrier } from '../../settings/contract.ts'
import { wantedCarriage } from '../../shipping/wanted-carriage.ts'
import type { QueueFacts } from './decide.ts'

/** The carrier that an order asks for, else the first of the shop, as far as queues look at it. */
export function carrierFacts(serviceLevel: string, carriers: readonly Carrier[]): Pick<QueueFacts, 'carrier' | 'cutOff'> {
  const wanted = wantedCarriage(serviceLevel, carriers)?.carrier ?? carriers[0]?.code
  const carrier = carriers.find(({ code }) => code === wanted)
  return carrier === undefined ? { carrier: [], cutOff: '' } : { carrier: [carrier.code, carrier.name], cutOff: carrier.cutOff }
}
