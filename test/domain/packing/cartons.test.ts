import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { objectionTo } from '../../../domain/packing/cartons/objection.ts'
import type { HandlingFlag } from '../../../domain/stock/handling.ts'
import { fit, type Placed, type Unit } from '../../../domain/packing/cartons/fit.ts'
import { suggestCartons, type CartonOffer, type UnitToPack } from '../../../domain/packing/cartons/suggest.ts'

const box = (length: number, width: number, height: number) => ({ length, width, height })

function unit(lineId: number, size: ReturnType<typeof box> | null, more: Partial<UnitToPack> = {}): UnitToPack {
  return { lineId, size, grams: 100, flags: new Set(), paddingMm: 0, ...more }
}

function carton(code: string, size: ReturnType<typeof box>, more: Partial<CartonOffer> = {}): CartonOffer {
  return { code, size, limitGrams: null, tareGrams: 50, soft: false, eco: false, ...more }
}

const contents = (flags: readonly HandlingFlag[], grams: number | null) => ({ flags: new Set(flags), grams })
const small = carton('S', box(200, 150, 100))
const large = carton('L', box(400, 300, 200))
const codes = (units: readonly UnitToPack[], cartons: readonly CartonOffer[]) => {
  const suggestion = suggestCartons(units, cartons)
  return suggestion.by === 'person' ? suggestion : { by: suggestion.by, cartons: suggestion.parcels.map((parcel) => parcel.carton) }
}

describe('a suggested carton', () => {
  it('is the smallest that holds everything, turned as it needs to be', () => {
    expect(codes([unit(1, box(90, 190, 140))], [large, small])).toEqual({ by: 'dimensions', cartons: ['S'] })
  })

  it('keeps upright what must stay upright', () => {
    expect(codes([unit(1, box(90, 90, 140), { flags: new Set(['this_side_up']) })], [large, small])).toEqual({
      by: 'dimensions',
      cartons: ['L'],
    })
  })

  it('puts nothing on top of what must not be stacked on', () => {
    const flat = box(200, 150, 50)
    expect(codes([unit(1, flat), unit(2, flat)], [large, small])).toEqual({ by: 'dimensions', cartons: ['S'] })
    expect(
      codes([unit(1, flat, { flags: new Set(['do_not_stack']) }), unit(2, flat, { flags: new Set(['do_not_stack']) })], [large, small]),
    ).toEqual({
      by: 'dimensions',
      cartons: ['L'],
    })
  })

  it('leaves room for the padding', () => {
    expect(codes([unit(1, box(190, 140, 90), { paddingMm: 5 })], [large, small])).toEqual({ by: 'dimensions', cartons: ['S'] })
    expect(codes([unit(1, box(190, 140, 90), { paddingMm: 6 })], [large, small])).toEqual({ by: 'dimensions', cartons: ['L'] })
  })

  it('carries no more than it may', () => {
    expect(codes([unit(1, box(10, 10, 10), { grams: 960 })], [large, carton('S', small.size, { limitGrams: 1000 })])).toEqual({
      by: 'dimensions',
      cartons: ['L'],
    })
  })

  it('is none that gives way, where something is fragile', () => {
    const envelope = carton('ENV', small.size, { soft: true })
    expect(codes([unit(1, box(90, 90, 40))], [large, envelope])).toEqual({ by: 'dimensions', cartons: ['ENV'] })
    expect(codes([unit(1, box(90, 90, 40), { flags: new Set(['fragile']) })], [large, envelope])).toEqual({
      by: 'dimensions',
      cartons: ['L'],
    })
  })

  it('is one of paper before a smaller one, where the order asks for it', () => {
    const paper = carton('P', box(300, 200, 150), { eco: true })
    const cartonOf = (eco: boolean, cartons: readonly CartonOffer[]) => {
      const suggestion = suggestCartons([unit(1, box(90, 90, 40))], cartons, eco)
      return suggestion.by === 'person' ? suggestion.why : suggestion.parcels.map((parcel) => parcel.carton)
    }
    expect([cartonOf(false, [small, paper, large]), cartonOf(true, [small, paper, large]), cartonOf(true, [small, large])]).toEqual([
      ['S'],
      ['P'],
      ['S'],
    ])
  })

  it('is several where one is not enough', () => {
    const bulky = box(400, 300, 120)
    expect(codes([unit(1, bulky), unit(2, bulky), unit(3, box(50, 50, 50))], [large, small])).toEqual({
      by: 'dimensions',
      cartons: ['L', 'L'],
    })
  })

  it('goes by volume, and says so, where some items were never measured', () => {
    expect(codes([unit(1, box(100, 100, 50)), unit(2, null)], [large, small])).toEqual({ by: 'volume', cartons: ['S'] })
  })

  it('is left to a person where most were never measured, or one is too large for any', () => {
    expect(codes([unit(1, null), unit(2, null), unit(3, box(10, 10, 10))], [large])).toEqual({
      by: 'person',
      why: 'no_dimensions',
      lineIds: [1, 2],
    })
    expect(codes([unit(7, box(900, 10, 10))], [large])).toEqual({ by: 'person', why: 'too_large', lineIds: [7] })
  })
})

it('a carton may not hold what it would not protect, or more than it carries', () => {
  expect([
    objectionTo({ soft: true }, contents(['liquid', 'fragile'], 100)),
    objectionTo({ soft: true }, contents(['liquid'], 100)),
    objectionTo({}, contents(['fragile'], 100_000)),
    objectionTo({ limitGrams: 1000 }, contents([], 1001)),
    objectionTo({ limitGrams: 1000 }, contents(['fragile'], 1000)),
    objectionTo({ limitGrams: 1000 }, contents([], null)),
  ]).toEqual([{ why: 'soft', flag: 'fragile' }, null, null, { why: 'over_limit', grams: 1001, limitGrams: 1000 }, null, null])
})

it('whatever is placed lies inside the box, apart from the others, in its own size, with nothing on what must not be stacked on', () => {
  const side = fc.integer({ min: 1, max: 60 })
  const anyUnit = fc.record({ length: side, width: side, height: side, thisSideUp: fc.boolean(), doNotStack: fc.boolean() })
  fc.assert(
    fc.property(fc.array(anyUnit, { minLength: 1, maxLength: 10 }), (units) => {
      const inside = box(100, 80, 60)
      const placed = fit(units, inside)
      if (!placed) return
      placed.forEach((one, index) => {
        const asked = units[index]
        expect(asked && sides(one)).toEqual(asked && sides(asked))
        if (asked?.thisSideUp) expect(one.height).toBe(asked.height)
        expect(one.x + one.length <= inside.length && one.y + one.width <= inside.width && one.z + one.height <= inside.height).toBe(true)
        placed.slice(index + 1).forEach((other) => expect(overlaps(one, other)).toBe(false))
        if (asked?.doNotStack) expect(placed.filter((other) => other !== one && liesAbove(other, one))).toEqual([])
      })
    }),
  )
})

function sides({ length, width, height }: Unit | Placed): readonly number[] {
  return [length, width, height].toSorted((a, b) => a - b)
}

function shareFloor(one: Placed, other: Placed): boolean {
  return one.x < other.x + other.length && other.x < one.x + one.length && one.y < other.y + other.width && other.y < one.y + one.width
}

function overlaps(one: Placed, other: Placed): boolean {
  return shareFloor(one, other) && one.z < other.z + other.height && other.z < one.z + one.height
}

function liesAbove(upper: Placed, lower: Placed): boolean {
  return shareFloor(upper, lower) && upper.z >= lower.z + lower.height
}
