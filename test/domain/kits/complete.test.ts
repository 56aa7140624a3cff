import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { kitsByParcel, type OrderedPart, type SentPart } from '../../../domain/kits/complete.ts'

const mug: OrderedPart = { partId: 1, each: 2, wanted: 6 }
const towel: OrderedPart = { partId: 2, each: 1, wanted: 3 }
const sent = (parcel: string, mugs: number, towels: number): readonly SentPart[] => [
  { parcel, partId: 1, units: mugs },
  { parcel, partId: 2, units: towels },
]
const whole = (parts: readonly OrderedPart[], ...parcels: readonly (readonly SentPart[])[]) =>
  Object.fromEntries(kitsByParcel(3, parts, parcels.flat()))

it('a kit is whole with the parcel that brings its last part', () => {
  expect([
    whole([mug, towel], sent('A', 6, 3)),
    whole([mug, towel], sent('A', 3, 3), sent('B', 3, 0)),
    whole([mug, towel], sent('A', 6, 0), sent('B', 0, 1), sent('C', 0, 2)),
    whole([mug, towel], sent('A', 6, 0)),
  ]).toEqual([{ A: 3 }, { A: 1, B: 2 }, { B: 1, C: 2 }, {}])
})

it('a kit that was cancelled is not sent; one whose missing part was cancelled is', () => {
  const mugOfTwo = { ...mug, wanted: 4 }
  const towelOfTwo = { ...towel, wanted: 2 }
  expect([
    whole([mugOfTwo, towelOfTwo], sent('A', 4, 0), sent('B', 0, 2)),
    whole([mug, towelOfTwo], sent('A', 6, 2)),
    whole(
      [
        { ...mug, wanted: 0 },
        { ...towel, wanted: 0 },
      ],
      [],
    ),
  ]).toEqual([{ B: 2 }, { A: 3 }, {}])
})

it('whatever is cancelled and however it is parcelled, no kit is told twice and none too many', () => {
  const units = fc.integer({ min: 1, max: 5 })
  const part = fc.record({ each: fc.integer({ min: 1, max: 4 }), cancelled: fc.nat(20) })
  const shape = fc.record({ units, parts: fc.array(part, { minLength: 1, maxLength: 4 }), cuts: fc.array(fc.nat(5), { maxLength: 60 }) })
  fc.assert(
    fc.property(shape, ({ units: kits, parts, cuts }) => {
      const ordered = parts.map(({ each, cancelled }, partId) => ({ partId, each, wanted: Math.max(0, kits * each - cancelled) }))
      const all = ordered.flatMap(({ partId, wanted }) => Array.from({ length: wanted }, () => partId))
      const parcelled = all.map((partId, place) => ({ parcel: `P${cuts[place] ?? 0}`, partId, units: 1 }))
      const byParcel = parcelled.toSorted((a, b) => a.parcel.localeCompare(b.parcel))
      const told = [...kitsByParcel(kits, ordered, byParcel).values()].reduce((sum, one) => sum + one, 0)
      const cancelledKits = Math.min(...ordered.map(({ each, wanted }) => Math.floor((kits * each - wanted) / each)))
      expect(told).toBe(kits - cancelledKits)
    }),
  )
})
