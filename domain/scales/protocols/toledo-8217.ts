import { startOfText } from '../frames.ts'
import { grams } from '../grams.ts'
import type { Protocol } from './protocol.ts'

/** Bits of the status byte that stand in the way of a weight; the rest say net, centre of zero and parity. */
const inMotion = 0b0000001
const overCapacity = 0b0000010
const underZero = 0b0000100
const outsideZeroRange = 0b0001000

/** Mettler-Toledo 8217: asked with `W`; the weight comes without its unit, and no weight as `?` and a status byte. */
export const toledo8217: Protocol = {
  request: 'W',
  read(frame, unit) {
    if (!frame.startsWith(startOfText)) return null
    const text = frame.slice(startOfText.length)
    const [, decimal] = /^ *(\d{1,6}\.\d{1,3}|\d{1,6})N?$/.exec(text) ?? []
    if (decimal !== undefined) return { kind: 'stable', grams: grams(decimal, unit) }
    const [, character] = /^\?([ -~])$/.exec(text) ?? []
    if (character === undefined) return null
    const status = character.charCodeAt(0)
    if (status & overCapacity) return { kind: 'overload' }
    if (status & underZero) return { kind: 'below_zero' }
    if (status & outsideZeroRange) return { kind: 'needs_zero' }
    return status & inMotion ? { kind: 'moving', grams: null } : { kind: 'busy' }
  },
}
