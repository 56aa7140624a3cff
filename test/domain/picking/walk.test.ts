import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareStops, placeInWalk, planWalk, type WalkedStop } from '../../../domain/picking/walk.ts'

const stop = (bin: string, walkOrder = 0) => ({ bin, walkOrder })

describe('a walk', () => {
  it('goes by the numbers of the shop, then counts as people do', () => {
    const bins = [stop('A-10'), stop('B-1', 5), stop('A-2'), stop('Z-9', 1), stop('A-1-12'), stop('A-1-3')]
    expect(planWalk(bins).map(({ bin }) => bin)).toEqual(['A-1-3', 'A-1-12', 'A-2', 'A-10', 'Z-9', 'B-1'])
  })

  it('takes in a bin that lies ahead, before the first one behind it', () => {
    const [first, second, third] = planWalk([stop('A-1'), stop('A-5'), stop('A-9')])
    if (!first || !second || !third) throw new Error('three stops were planned')
    const place = placeInWalk(first, [second, third], stop('A-7'))
    expect([second.sequence < place, place < third.sequence]).toEqual([true, true])
  })

  it('goes to a bin that was passed at its end', () => {
    const [, second, third] = planWalk([stop('A-1'), stop('A-5'), stop('A-9')])
    if (!second || !third) throw new Error('three stops were planned')
    expect(placeInWalk(second, [third], stop('A-2'))).toBeGreaterThan(third.sequence)
  })

  it('still takes a bin in where no number is free between its neighbours: at the end', () => {
    expect(placeInWalk({ ...stop('A-1'), sequence: 7 }, [{ ...stop('A-5'), sequence: 8 }], stop('A-3'))).toBeGreaterThan(8)
  })

  it('never puts two bins on one place, however many join', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }), (numbers) => {
        const current: WalkedStop = { ...stop('A-30'), sequence: 1024 }
        const rest: WalkedStop[] = []
        for (const number of numbers) {
          const bin = stop(`A-${number}`)
          rest.push({ ...bin, sequence: placeInWalk(current, rest, bin) })
          rest.sort((one, other) => one.sequence - other.sequence)
        }
        const places = [current, ...rest].map(({ sequence }) => sequence)
        expect(new Set(places).size).toBe(places.length)
        expect(Math.min(...rest.map(({ sequence }) => sequence))).toBeGreaterThan(current.sequence)
      }),
    )
  })

  it('compares bins consistently', () => {
    const bin = fc.record({ bin: fc.stringMatching(/^[A-C]-[0-9]{1,2}$/), walkOrder: fc.integer({ min: 0, max: 2 }) })
    fc.assert(
      fc.property(bin, bin, (one, other) => {
        expect(Math.sign(compareStops(one, other)) + Math.sign(compareStops(other, one))).toBe(0)
      }),
    )
  })
})
