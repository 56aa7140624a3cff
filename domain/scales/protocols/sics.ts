import { grams, weightUnit } from '../grams.ts'
import type { Protocol } from './protocol.ts'

const weight = /^S ([SD]) +(-?) *(\d+(?:\.\d+)?) (kg|g|lb|oz) *$/

/**
 * Mettler-Toledo MT-SICS level 0. Asked is `SI` (the weight at once) and not `S` (the weight once it is stable), which leaves the screen
 * without an answer while the scale moves; a stable weight is answered in the same words to both.
 */
export const sics: Protocol = {
  request: 'SI\r\n',
  read(frame) {
    if (/^S \+ *$/.test(frame)) return { kind: 'overload' }
    if (/^S - *$/.test(frame)) return { kind: 'below_zero' }
    if (/^S I *$/.test(frame)) return { kind: 'busy' }
    const [, stability, sign, decimal = '', unitText = ''] = weight.exec(frame) ?? []
    const unit = weightUnit(unitText)
    if (unit === undefined) return null
    const shown = grams(decimal, unit)
    if (sign === '-' && shown > 0) return { kind: 'below_zero' }
    return { kind: stability === 'S' ? 'stable' : 'moving', grams: shown }
  },
}
