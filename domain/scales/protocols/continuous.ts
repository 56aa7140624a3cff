import { startOfText } from '../frames.ts'
import { grams, weightUnit } from '../grams.ts'
import type { Protocol } from './protocol.ts'

const weight = /^(?:\d\d)?(ST|US)(?:,(?:GS|NT))?, *([+-]?) *(\d+(?:\.\d+)?) *,? *(kg|g|lb|oz) *$/
const outOfRange = /^(?:\d\d)?(OL|UL)(?:,(?:GS|NT))?, *([+-]?)/

/**
 * What A&D, Dini Argeo and many indicators send without being asked: `ST,GS,+   1.234kg`, `ST,+00123.4  g`, `US,NT,   0.512,kg`.
 * ST stable, US unstable, OL and UL over and under the range (A&D: OL with a minus for under it), GS gross, NT net.
 */
export const continuous: Protocol = {
  request: null,
  read(frame) {
    const text = frame.replace(startOfText, '')
    const [, range, rangeSign] = outOfRange.exec(text) ?? []
    if (range !== undefined) return { kind: range === 'UL' || rangeSign === '-' ? 'below_zero' : 'overload' }
    const [, stability, sign, decimal = '', unitText = ''] = weight.exec(text) ?? []
    const unit = weightUnit(unitText)
    if (unit === undefined) return null
    const shown = grams(decimal, unit)
    if (sign === '-' && shown > 0) return { kind: 'below_zero' }
    return { kind: stability === 'ST' ? 'stable' : 'moving', grams: shown }
  },
}
