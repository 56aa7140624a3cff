import { describe, expect, it } from 'vitest'
import { steadinessOf, valueClassesOf } from '../../../domain/reorder/classes.ts'
import { demandOver } from '../../../domain/reorder/uplift.ts'

describe('the classes of items', () => {
  it('are A up to 80 % of the value, B up to 95 %, and C', () => {
    const values = new Map([
      ['mug', 60],
      ['bowl', 25],
      ['vase', 10],
      ['spoon', 5],
      ['dust', 0],
    ])
    expect(Object.fromEntries(valueClassesOf(values))).toEqual({ mug: 'A', bowl: 'A', vase: 'B', spoon: 'C', dust: 'C' })
  })

  it('are C where nothing was sold', () => {
    expect(Object.fromEntries(valueClassesOf(new Map([['mug', 0]])))).toEqual({ mug: 'C' })
  })

  it.each([
    [{ mean: 10, deviation: 4.9 }, 'X'],
    [{ mean: 10, deviation: 5 }, 'Y'],
    [{ mean: 10, deviation: 10 }, 'Z'],
    [{ mean: 0, deviation: 0 }, 'Z'],
  ])('say how steady demand of %o is: %s', (demand, steadiness) => {
    expect(steadinessOf(demand)).toBe(steadiness)
  })
})

describe('a planned uplift', () => {
  const blackFriday = { from: '2026-11-27', to: '2026-11-30', factor: 3 }

  it('multiplies demand on its days', () => {
    expect(demandOver(2, '2026-11-26', 7, [blackFriday])).toBe(2 * (1 + 3 * 4 + 2))
  })

  it('multiplies with another one where they overlap', () => {
    expect(demandOver(2, '2026-11-30', 2, [blackFriday, { from: '2026-11-30', to: '2026-12-24', factor: 1.5 }])).toBe(2 * (4.5 + 1.5))
  })

  it('counts a part of a day as that part', () => {
    expect(demandOver(2, '2026-11-26', 1.5, [blackFriday])).toBe(2 * (1 + 3 * 0.5))
  })
})
