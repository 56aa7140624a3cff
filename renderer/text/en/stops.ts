import type { RefusalCode } from '../../../domain/refusals.ts'
import { countStops } from './counts.ts'
import { packingStops } from './packing-stops.ts'
import { pickingStops } from './picking.ts'
import { receivingStops } from './receiving.ts'
import { replenishStops } from './replenish.ts'
import { returnStops } from './returns.ts'
import { shippingStops } from './shipping.ts'

/** A refusal in two or three words, to be read from two metres; its sentence stands below it (see refusals.ts). */
export const stops = {
  ...pickingStops,
  ...packingStops,
  ...shippingStops,
  ...returnStops,
  ...countStops,
  ...replenishStops,
  ...receivingStops,
  'scan.command_not_here': 'Not at this step',
  'scan.not_here': 'Another code',
  'scan.unit_by_unit': 'One by one',
  'scan.damaged': 'Not read well',
  'person.needed': 'Sign in first',
  'service.gone': 'No answer',
  'database.busy': 'Busy, once more',
  internal: 'Our mistake',
} as const satisfies Partial<Readonly<Record<RefusalCode, string>>>
