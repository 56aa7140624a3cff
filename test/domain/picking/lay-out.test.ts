import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinWalk, layOut, type PlacedBin } from '../../../domain/picking/lay-out.ts'
import { routeBy, routeMethods } from '../../../domain/picking/route.ts'

const rules = { binNames: '{aisle}-{bay}-{level}', aislePitch: 3, aisleBays: 9 }
const at = (bin: string, walkOrder = 0): PlacedBin => ({ bin, walkOrder, aisle: null, bay: null })
const binsOf = (tasks: readonly PlacedBin[]) => tasks.map(({ bin }) => bin)

it('walks the shortest way past all bins where all of them are known to stand somewhere', () => {
  const tasks = ['B-05-1', 'A-03-1', 'B-07-1', 'A-09-1'].map((bin, index) => at(bin, index))
  expect(binsOf(layOut(tasks, rules))).toEqual(['A-03-1', 'A-09-1', 'B-07-1', 'B-05-1'])
})

it('walks by the shop’s numbers as soon as one bin is not', () => {
  const tasks = [at('B-05-1', 1), at('BENCH', 2), at('A-03-1', 3)]
  expect(binsOf(layOut(tasks, rules))).toEqual(['B-05-1', 'BENCH', 'A-03-1'])
})

it('keeps the tasks of one bin together and in their order', () => {
  const tasks = [
    { ...at('A-03-2'), id: 1 },
    { ...at('A-03-1'), id: 2 },
    { ...at('A-03-2'), id: 3 },
    { ...at('A-03-1'), id: 4 },
  ]
  expect(layOut(tasks, rules).map(({ id, sequence }) => [id, sequence])).toEqual([
    [2, 1024],
    [4, 2048],
    [1, 3072],
    [3, 4096],
  ])
})

it('is never longer than any of the four ways, and passes every bin', () => {
  const bin = fc.record({ aisle: fc.integer({ min: 0, max: 5 }), bay: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(fc.uniqueArray(bin, { minLength: 1, maxLength: 20, selector: ({ aisle, bay }) => aisle * 100 + bay }), (places) => {
      const tasks = places.map(({ aisle, bay }) => at(`${String.fromCharCode(65 + aisle)}-${bay}-1`))
      const walked = layOut(tasks, rules)
      expect(binsOf(walked).toSorted()).toEqual(binsOf(tasks).toSorted())
      const stops = places.map(({ aisle, bay }) => ({ aisle, depth: bay }))
      const block = { aisleLength: 10, aislePitch: 3 }
      const shortest = Math.min(...routeMethods.map((method) => routeBy(method, stops, block).length))
      const order = walked.map((task) => stops[tasks.findIndex((one) => one.bin === task.bin)] ?? { aisle: 0, depth: 0 })
      expect(
        routeMethods.some(
          (method) => routeBy(method, stops, block).length === shortest && sameStops(routeBy(method, stops, block).stops, order),
        ),
      ).toBe(true)
    }),
  )
})

function sameStops(one: readonly { aisle: number; depth: number }[], other: readonly { aisle: number; depth: number }[]): boolean {
  return one.length === other.length && one.every((stop, index) => stop.aisle === other[index]?.aisle && stop.depth === other[index]?.depth)
}

it('a bin that is found later joins where the way becomes the least longer', () => {
  const [a3, a9, b7, b5] = layOut(
    ['A-03-1', 'A-09-1', 'B-07-1', 'B-05-1'].map((bin) => at(bin)),
    rules,
  )
  if (!a3 || !a9 || !b7 || !b5) throw new Error('four bins make four stops')
  expect([
    joinWalk(a3, [a9, b7, b5], at('A-06-1'), rules),
    joinWalk(a3, [a9, b7, b5], at('B-06-1'), rules),
    joinWalk(a3, [a9, b7, b5], at('B-02-1'), rules),
  ]).toEqual([1536, 3584, 5120])
})
