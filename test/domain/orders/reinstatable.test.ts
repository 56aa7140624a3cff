import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reinstatableUnits } from '../../../domain/orders/reinstatable.ts'

const line = (id: number, ordered: number, cancelled: number, putBack = 0) => ({ id, ordered, cancelled, putBack })
const mugFor = [{ lineId: 1, newLineId: 2 }]

describe('cancelled units that can come back', () => {
  it('are all of a line, those in hand too', () => {
    expect([...reinstatableUnits([line(1, 3, 1, 1), line(2, 2, 0)], [])]).toEqual([
      [1, 2],
      [2, 0],
    ])
  })

  it('are none that a substitute stands for', () => {
    expect([...reinstatableUnits([line(1, 3, 3), line(2, 2, 0)], mugFor)]).toEqual([
      [1, 1],
      [2, 0],
    ])
  })

  it('are either those of the first item or those of its substitute, where both were cancelled', () => {
    expect([...reinstatableUnits([line(1, 2, 2), line(2, 2, 2)], mugFor)]).toEqual([
      [1, 2],
      [2, 2],
    ])
    expect([...reinstatableUnits([line(1, 2, 1), line(2, 2, 2)], mugFor)]).toEqual([
      [1, 1],
      [2, 1],
    ])
  })

  it('never bring back more than was ordered once, whatever is taken back in whatever order', () => {
    const turns = fc.array(fc.constantFrom(1, 2), { maxLength: 12 })
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), turns, (first, instead, order) => {
        let lines = [line(1, first + instead, first + instead), line(2, instead, instead)]
        for (const id of order) {
          if ((reinstatableUnits(lines, mugFor).get(id) ?? 0) === 0) continue
          lines = lines.map((one) => (one.id === id ? { ...one, cancelled: one.cancelled - 1 } : one))
        }
        const wanted = lines.reduce((units, one) => units + one.ordered - one.cancelled, 0)
        expect(wanted).toBeLessThanOrEqual(first + instead)
      }),
    )
  })
})
