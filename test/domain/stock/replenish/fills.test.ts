import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { changesOf } from '../../../../domain/stock/replenish/changes.ts'
import { type FaceState, fillsOf, type ItemState } from '../../../../domain/stock/replenish/fills.ts'
import { proposedFace } from '../../../../domain/stock/replenish/propose.ts'

const face = (more: Partial<FaceState> = {}): FaceState => ({ faceId: 1, min: 4, max: 20, onHand: 0, free: 0, carried: null, ...more })
const item = (more: Partial<ItemState> = {}): ItemState => ({
  faces: [face()],
  reserve: 100,
  waiting: 0,
  orders: 0,
  uncounted: 0,
  caseUnits: null,
  ...more,
})
const said = (of: ItemState) => fillsOf(of).map(({ faceId, units, urgency }) => `${faceId}: ${units} ${urgency}`)

it('a face is filled to its maximum when fewer than its minimum are free there', () => {
  expect(said(item({ faces: [face({ onHand: 5, free: 3 })] }))).toEqual(['1: 15 below_min'])
  expect(said(item({ faces: [face({ onHand: 13, free: 13 })] }))).toEqual([])
})

it('units that orders have count as gone, but not as room', () => {
  expect(said(item({ faces: [face({ onHand: 18, free: 2 })] }))).toEqual(['1: 2 below_min'])
})

it('a face with room for half of what lies between minimum and maximum is topped off', () => {
  expect(said(item({ faces: [face({ onHand: 12, free: 12 })] }))).toEqual(['1: 8 top_off'])
})

it('the reserve is the limit', () => {
  expect(said(item({ reserve: 7 }))).toEqual(['1: 7 below_min'])
  expect(said(item({ reserve: 0 }))).toEqual([])
})

it('orders that wait go first, also above the maximum, because they empty the face again', () => {
  expect(said(item({ waiting: 30, orders: 2 }))).toEqual(['1: 30 waiting'])
  expect(said(item({ waiting: 3, orders: 1, faces: [face({ onHand: 20, free: 0 })] }))).toEqual(['1: 3 waiting'])
})

it('one way brings what waits and the minimum that is to lie there after that', () => {
  expect(said(item({ caseUnits: 6, waiting: 3, orders: 1, faces: [face({ max: 10, onHand: 2 })] }))).toEqual(['1: 8 waiting'])
})

it('units that are promised as soon as their bin is counted are not brought a second time', () => {
  expect(said(item({ waiting: 3, orders: 1, uncounted: 3, faces: [face({ min: 0, max: 3, onHand: 3 })] }))).toEqual([])
})

it('whole cases are brought where they are enough', () => {
  expect(said(item({ caseUnits: 6 }))).toEqual(['1: 18 below_min'])
  expect(said(item({ caseUnits: 6, waiting: 19, orders: 1 }))).toEqual(['1: 20 waiting'])
})

it('two faces share the reserve, the first of the walk gets what orders wait for', () => {
  const faces = [face(), face({ faceId: 2, max: 10 })]
  expect(said(item({ faces, reserve: 25, waiting: 2, orders: 1 }))).toEqual(['1: 20 waiting', '2: 5 below_min'])
})

it('what a person has begun is filled up, and what is in hand is never less than that', () => {
  expect(said(item({ faces: [face({ onHand: 18, free: 18, carried: 0 })] }))).toEqual(['1: 2 top_off'])
  expect(said(item({ faces: [face({ onHand: 20, free: 20, carried: 5 })], reserve: 9 }))).toEqual(['1: 5 top_off'])
})

const faceState = fc.record({
  faceId: fc.constant(1),
  min: fc.nat(20),
  max: fc.integer({ min: 20, max: 60 }),
  onHand: fc.nat(80),
  free: fc.nat(80),
  carried: fc.option(fc.nat(10)),
})
const anyItem = fc.record({
  faces: fc
    .array(faceState, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((one, index) => ({ ...one, faceId: index + 1, free: Math.min(one.free, one.onHand) }))),
  reserve: fc.integer({ min: 30, max: 120 }),
  waiting: fc.nat(60),
  orders: fc.nat(5),
  uncounted: fc.nat(10),
  caseUnits: fc.option(fc.integer({ min: 2, max: 12 })),
})

it('whatever is asked for: never more than the reserve holds, never a face without need, and what waits is brought as far as there is any', () => {
  fc.assert(
    fc.property(anyItem, (one) => {
      const fills = fillsOf(one)
      const units = fills.reduce((sum, fill) => sum + fill.units, 0)
      expect(units).toBeLessThanOrEqual(one.reserve)
      expect(units).toBeGreaterThanOrEqual(Math.min(one.reserve, Math.max(0, one.waiting - one.uncounted)))
      expect(fills.every((fill) => fill.units > 0)).toBe(true)
    }),
  )
})

it('tasks that fit are left alone; others are made, changed or ended', () => {
  const fills = [{ faceId: 1, units: 6, urgency: 'waiting' as const, orders: 2 }]
  const task = { id: 9, faceId: 1, urgency: 'waiting', waiting: 2, quantity: 10, moved: 4 }
  expect(changesOf(fills, [])).toEqual([{ kind: 'make', faceId: 1, urgency: 'waiting', waiting: 2, quantity: 6 }])
  expect(changesOf(fills, [task])).toEqual([])
  expect(changesOf(fills, [{ ...task, quantity: 12 }])).toEqual([{ kind: 'change', id: 9, urgency: 'waiting', waiting: 2, quantity: 10 }])
  expect(changesOf([], [task, { ...task, id: 10, moved: 0 }])).toEqual([
    { kind: 'end', id: 9, brought: true },
    { kind: 'end', id: 10, brought: false },
  ])
})

it('two days of sales are the proposed minimum, seven the maximum, in whole cases', () => {
  expect(proposedFace(1.5, null)).toEqual({ min: 3, max: 11 })
  expect(proposedFace(1.5, 6)).toEqual({ min: 3, max: 12 })
  expect(proposedFace(0, 6)).toBe(null)
})
