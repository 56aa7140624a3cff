import { describe, expect, test } from 'vitest'
import type { WeightUnit } from '../../../domain/scales/grams.ts'
import { protocols } from '../../../domain/scales/protocols/all.ts'

const stable = (grams: number) => ({ kind: 'stable', grams })
const moving = (grams: number | null) => ({ kind: 'moving', grams })

describe('MT-SICS', () => {
  test.each([
    ['S S      1.234 kg', stable(1234)],
    ['S S     100.00 g', stable(100)],
    ['S S      0.500 lb', stable(227)],
    ['S S       16.0 oz', stable(454)],
    ['S D      1.233 kg', moving(1233)],
    ['S S     -0.000 kg', stable(0)],
    ['S S     -0.250 kg', { kind: 'below_zero' }],
    ['S I', { kind: 'busy' }],
    ['S +', { kind: 'overload' }],
    ['S -', { kind: 'below_zero' }],
    ['ES', null],
    ['S S      1.234 pcs', null],
    ['S S      1..34 kg', null],
    ['S     1.234 kg', null],
  ])('%s', (frame, reading) => {
    expect(protocols.sics.read(frame, 'kg')).toEqual(reading)
  })
})

describe('Toledo 8217', () => {
  test.each<[string, WeightUnit, unknown]>([
    ['\u000201.234', 'kg', stable(1234)],
    ['\u000201.00', 'lb', stable(454)],
    ['\u0002  0.50N', 'kg', stable(500)],
    ['\u0002?A', 'kg', moving(null)],
    ['\u0002?B', 'kg', { kind: 'overload' }],
    ['\u0002?D', 'kg', { kind: 'below_zero' }],
    ['\u0002?E', 'kg', { kind: 'below_zero' }],
    ['\u0002?H', 'kg', { kind: 'needs_zero' }],
    ['01.234', 'kg', null],
    ['\u0002', 'kg', null],
    ['\u000201.234.5', 'kg', null],
  ])('%j in %s', (frame, unit, reading) => {
    expect(protocols['toledo-8217'].read(frame, unit)).toEqual(reading)
  })
})

describe('continuous', () => {
  test.each([
    ['ST,GS,+   1.234kg', stable(1234)],
    ['ST,NT,+  10.000kg', stable(10_000)],
    ['ST,+00123.4  g', stable(123)],
    ['01ST,GS,     0.5,kg', stable(500)],
    ['\u0002ST,GS,   1.500,lb', stable(680)],
    ['US,GS,+   1.230kg', moving(1230)],
    ['OL,GS,+ 999.999kg', { kind: 'overload' }],
    ['OL,-999999.9  g', { kind: 'below_zero' }],
    ['UL,GS,     0.0,kg', { kind: 'below_zero' }],
    ['ST,GS,-   0.120kg', { kind: 'below_zero' }],
    ['T,GS,+   1.234kg', null],
    ['QT,+00012345 PC', null],
    ['ST,GS,+   1.234', null],
  ])('%j', (frame, reading) => {
    expect(protocols.continuous.read(frame, 'kg')).toEqual(reading)
  })
})
