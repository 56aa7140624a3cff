import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { volume, volumeOf } from '../../../domain/packing/cartons/fit.ts'
import { suggestCartons, type CartonOffer, type UnitToPack } from '../../../domain/packing/cartons/suggest.ts'

/** 120 real products: every 270th with measures of the Olist public product list (MIT licence). Grams and whole centimetres. */
const lines = readFileSync(new URL('../../data/product-measures.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
const products = lines.map((line, index): UnitToPack => {
  const [grams = 0, length = 0, width = 0, height = 0] = line.split(',').map(Number)
  return { lineId: index + 1, size: { length: length * 10, width: width * 10, height: height * 10 }, grams, flags: new Set(), paddingMm: 0 }
})

const carton = (code: string, length: number, width: number, height: number, limitGrams: number | null = null): CartonOffer => ({
  code,
  size: { length, width, height },
  limitGrams,
  tareGrams: 100,
  soft: false,
  eco: false,
})
const set = [
  carton('XS', 200, 150, 100),
  carton('S', 300, 220, 150, 5000),
  carton('M', 400, 300, 250),
  carton('L', 600, 400, 450),
  carton('XL', 1100, 700, 700),
]

const sides = ({ length, width, height }: { length: number; width: number; height: number }) =>
  [length, width, height].toSorted((a, b) => a - b)

/** One thing alone fits exactly where each of its sides, in order of size, is no longer than that of the carton. */
function smallestByHand({ size, grams }: UnitToPack): string | null {
  const own = size === null ? [] : sides(size)
  const holds = set.filter((one) => {
    const inside = sides(one.size)
    const isLight = one.limitGrams === null || (grams ?? 0) + one.tareGrams <= one.limitGrams
    return isLight && own.every((side, index) => side <= (inside[index] ?? 0))
  })
  return holds.toSorted((a, b) => volume(a.size) - volume(b.size))[0]?.code ?? null
}

it('each real product alone goes into the smallest carton that its sides and its weight allow', () => {
  const suggested = products.map((product) => {
    const suggestion = suggestCartons([product], set)
    return suggestion.by === 'person' ? null : suggestion.parcels.map((parcel) => parcel.carton).join()
  })
  expect(suggested).toEqual(products.map(smallestByHand))
  expect(new Set(suggested).size).toBeGreaterThan(3)
})

it('of several real products each unit goes into one box, and no box is overfull or too heavy', () => {
  const order = fc.array(fc.constantFrom(...products), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(order, (units) => {
      const suggestion = suggestCartons(units, set)
      if (suggestion.by === 'person') return
      const packed = suggestion.parcels.flatMap((parcel) => parcel.units.map(({ lineId }) => lineId))
      expect(packed.toSorted((a, b) => a - b)).toEqual(units.map(({ lineId }) => lineId).toSorted((a, b) => a - b))
      for (const parcel of suggestion.parcels) {
        const box = set.find(({ code }) => code === parcel.carton)
        if (box === undefined) throw new Error(`there is no carton ${parcel.carton}`)
        const goods = parcel.units.flatMap(({ size }) => (size === null ? [] : [size]))
        expect(volumeOf(goods)).toBeLessThanOrEqual(volume(box.size))
        const grams = parcel.units.reduce((sum, unit) => sum + (unit.grams ?? 0), box.tareGrams)
        expect(grams).toBeLessThanOrEqual(box.limitGrams ?? Infinity)
      }
    }),
    { numRuns: 150 },
  )
})
