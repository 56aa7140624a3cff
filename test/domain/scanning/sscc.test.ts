import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { internalSscc, isInternalSscc, isSscc, sscc, ssccCapacity } from '../../../domain/scanning/sscc.ts'

describe('an SSCC', () => {
  it('is extension digit, company prefix, serial and check digit', () => {
    expect([
      sscc({ extension: 0, prefix: '0614141', serial: 123456789 }),
      sscc({ extension: 7, prefix: '5900773', serial: 151200062 }),
    ]).toEqual(['006141411234567890', '759007731512000621'])
  })

  it('is valid for every prefix and every serial that fits', () => {
    const parts = fc
      .stringMatching(/^\d{6,12}$/)
      .chain((prefix) =>
        fc.record({ prefix: fc.constant(prefix), extension: fc.nat(9), serial: fc.nat({ max: ssccCapacity(prefix) - 1 }) }),
      )
    fc.assert(
      fc.property(parts, (each) => {
        const number = sscc(each)
        expect([number.length, isSscc(number), number.startsWith(each.prefix, 1)]).toEqual([18, true, true])
      }),
    )
  })

  it('is refused where the serial would have to be cut', () => {
    expect(() => sscc({ extension: 0, prefix: '061414112345', serial: 10_000 })).toThrow(RangeError)
  })
})

describe('the number of a parcel in a shop without a company prefix', () => {
  it('has the shape of an SSCC in the range that no company owns', () => {
    expect([internalSscc(1), isSscc(internalSscc(1)), isInternalSscc(internalSscc(1))]).toEqual(['004000000000000015', true, true])
  })

  it('is told from a real SSCC', () => {
    expect([isInternalSscc('006141411234567890'), isInternalSscc('759007731512000621')]).toEqual([false, false])
  })
})
