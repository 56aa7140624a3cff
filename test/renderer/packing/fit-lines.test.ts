import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitLines, unitsOf } from '../../../renderer/screens/packing/box/fit-lines.ts'
import { aLine } from './a-parcel.ts'

const lines = (count: number, verified: (index: number) => number = () => 0) =>
  Array.from({ length: count }, (_, index) => aLine({ lineId: index + 1, verified: verified(index) }))

it('draws few lines huge and many small, so that nothing scrolls', () => {
  expect([1, 2, 3, 4, 5, 7, 8, 20, 200].map((count) => fitLines(lines(count)).size)).toEqual([
    'huge',
    'huge',
    'large',
    'large',
    'medium',
    'medium',
    'small',
    'small',
    'small',
  ])
})

it('leaves lines where they are while all fit', () => {
  const mixed = lines(6, (index) => (index % 2 === 0 ? 2 : 0))
  expect(fitLines(mixed)).toEqual({ size: 'medium', lines: mixed, hiddenOpen: 0, hiddenDone: 0 })
})

it('shows what remains first where not all fit', () => {
  const fitted = fitLines(lines(30, (index) => (index < 15 ? 2 : 0)))
  expect([fitted.lines.slice(0, 15).every(({ verified }) => verified === 0), fitted.hiddenOpen, fitted.hiddenDone]).toEqual([true, 0, 10])
})

it('loses no line, and hides an open one only behind open ones', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 80 }), (done) => {
      const fitted = fitLines(done.map((isDone, index) => aLine({ lineId: index, verified: isDone ? 2 : 1 })))
      expect(fitted.lines.length + fitted.hiddenOpen + fitted.hiddenDone).toBe(done.length)
      expect(fitted.hiddenOpen === 0 || fitted.lines.every(({ verified }) => verified === 1)).toBe(true)
    }),
  )
})

it('counts units, not lines', () => {
  expect(unitsOf([aLine({ expected: 3, verified: 1 }), aLine({ expected: 2, verified: 2 })])).toEqual({ verified: 3, expected: 5 })
})
