import fc from 'fast-check'
import { expect, it } from 'vitest'
import { binPosition } from '../../../domain/picking/bin-position.ts'

const named = (code: string) => ({ code, aisle: null, bay: null })
const read = (code: string, by: string) => binPosition(named(code), by)
const rule = '{aisle}-{bay}-{level}'

it('reads aisle and bay from a name by the shop’s rule', () => {
  expect([read('A-03-2', rule), read('c-7-top', rule), read('AA-12-1', rule), read('02-15-1', rule)]).toEqual([
    { aisle: 0, bay: 3 },
    { aisle: 2, bay: 7 },
    { aisle: 26, bay: 12 },
    { aisle: 1, bay: 15 },
  ])
  expect([read('B12', '{aisle}{bay}'), read('Level 2 / B.04', 'Level {level} / {aisle}.{bay}')]).toEqual([
    { aisle: 1, bay: 12 },
    { aisle: 1, bay: 4 },
  ])
})

it('what somebody said counts before the name', () => {
  expect(binPosition({ code: 'A-03-2', aisle: 5, bay: 9 }, rule)).toEqual({ aisle: 4, bay: 9 })
})

it('a name that does not fit, and a shop without a rule, say nothing', () => {
  expect(['BENCH', 'A-x-1', 'A-00-1', '00-1-1', ''].map((code) => binPosition(named(code), rule))).toEqual([null, null, null, null, null])
  expect([binPosition(named('A-03-2'), ''), binPosition(named('A-03-2'), '{aisle}-{level}')]).toEqual([null, null])
})

it('never breaks, whatever the rule and the name are', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.constantFrom('{aisle}', '{bay}', '{level}', '(', '[', '\\', '*', '-')), (code, parts) => {
      const place = binPosition(named(code), parts.join(''))
      expect(place === null || (place.aisle >= 0 && place.bay >= 1)).toBe(true)
    }),
  )
})
