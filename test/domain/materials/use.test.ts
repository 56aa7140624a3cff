import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lastsFor } from '../../../domain/materials/pace.ts'
import { type BoxToFill, materialUse, type StockedMaterial } from '../../../domain/materials/use.ts'

const carton = { code: 'S', name: 'Small box', lengthMm: 200, widthMm: 150, heightMm: 100, tareGrams: 60, tapeMm: 450 }
const box: BoxToFill = { carton, goodsVolume: 1_000_000, channel: 'web', eco: false, gift: false }

function stocked(id: number, more: Partial<StockedMaterial>): StockedMaterial {
  return { id, kind: 'insert', unit: 'piece', carton: '', perUse: 1, usedFor: 'always', channel: '', plastic: false, onHand: 100, ...more }
}

const used = (materials: readonly StockedMaterial[], more: Partial<BoxToFill> = {}) =>
  materialUse(materials, { ...box, ...more }).map(({ materialId, quantity }) => [materialId, quantity])

it('a parcel takes its carton, its tape, filler for the room left, and what is put into every one', () => {
  const materials = [
    stocked(1, { kind: 'carton', carton: 'S' }),
    stocked(2, { kind: 'carton', carton: 'M' }),
    stocked(3, { kind: 'tape', unit: 'millimetre' }),
    stocked(4, { kind: 'filler', unit: 'gram', perUse: 15 }),
    stocked(5, { perUse: 2 }),
  ]
  expect(used(materials)).toEqual([
    [1, 1],
    [3, 450],
    [4, 30],
    [5, 2],
  ])
  expect(used(materials, { goodsVolume: null })).toContainEqual([4, 14])
  expect(used(materials, { carton: null })).toEqual([[5, 2]])
})

it('eco takes no plastic, a gift its own paper, a channel its own card', () => {
  const materials = [
    stocked(1, { kind: 'filler', plastic: true, perUse: 10 }),
    stocked(2, { kind: 'filler', usedFor: 'eco', perUse: 5 }),
    stocked(3, { usedFor: 'gift', perUse: 1000, unit: 'millimetre' }),
    stocked(4, { usedFor: 'channel', channel: 'Market' }),
  ]
  expect(used(materials)).toEqual([[1, 20]])
  expect(used(materials, { eco: true })).toEqual([[2, 10]])
  expect(used(materials, { gift: true, channel: 'market' })).toEqual([
    [1, 20],
    [3, 1000],
    [4, 1],
  ])
})

it('of two tapes the one that is there is taken', () => {
  const materials = [stocked(1, { kind: 'tape', onHand: 0 }), stocked(2, { kind: 'tape', onHand: 9 })]
  expect(used(materials)).toEqual([[2, 450]])
})

it('what is left lasts as long as the pace says, and nothing is said without one', () => {
  const day = 86_400_000
  const now = 100 * day
  expect([
    lastsFor({ onHand: 30, used: 60, parcels: 20, since: now - 10 * day, now }),
    lastsFor({ onHand: -3, used: 60, parcels: 20, since: now - 10 * day, now }),
    lastsFor({ onHand: 30, used: 0, parcels: 0, since: null, now }),
  ]).toEqual([
    { parcelsLeft: 10, daysLeft: 5 },
    { parcelsLeft: 0, daysLeft: 0 },
    { parcelsLeft: null, daysLeft: null },
  ])
})

it('less room never takes more filler', () => {
  const filler = [stocked(1, { kind: 'filler', perUse: 17 })]
  const volume = fc.integer({ min: 0, max: 4_000_000 })
  const taken = (goodsVolume: number) => materialUse(filler, { ...box, goodsVolume })[0]?.quantity ?? 0
  fc.assert(
    fc.property(volume, volume, (one, more) => {
      expect(taken(one + more)).toBeLessThanOrEqual(taken(one))
    }),
  )
})
