import { expect, it } from 'vitest'
import { remainingWalk } from '../../../renderer/screens/picking/bench/walk.ts'
import { aBatch, aTask } from './a-batch.ts'

const stops = (count: number) => Array.from({ length: count }, (_, index) => aTask({ id: index + 1, bin: `A-${index + 1}` }))

it('names what comes after the stop on the screen, and counts what is done and what was short', () => {
  const tasks = [aTask({ id: 1, status: 'picked' }), aTask({ id: 2, status: 'short' }), aTask({ id: 3 }), aTask({ id: 4 })]
  const walk = remainingWalk(aBatch({ tasks, step: { kind: 'item', task: aTask({ id: 3 }) } }), 6)
  expect(walk).toEqual({ next: [aTask({ id: 4 })], more: 0, done: 1, short: 1 })
})

it('says how many more there are where not all have room, and that line takes the room of one', () => {
  const tasks = stops(9)
  const { next, more } = remainingWalk(aBatch({ tasks, step: { kind: 'bin', task: aTask({ id: 1 }) } }), 6)
  expect([next.map(({ bin }) => bin), more]).toEqual([['A-2', 'A-3', 'A-4', 'A-5', 'A-6'], 3])
})

it('shows all of them where they just fit', () => {
  const { next, more } = remainingWalk(aBatch({ tasks: stops(7), step: { kind: 'bin', task: aTask({ id: 1 }) } }), 6)
  expect([next.length, more]).toEqual([6, 0])
})

it('never counts what was cancelled as something to come', () => {
  const tasks = [aTask({ id: 1 }), aTask({ id: 2, status: 'cancelled' })]
  expect(remainingWalk(aBatch({ tasks, step: { kind: 'bin', task: aTask({ id: 1 }) } }), 6).next).toEqual([])
})
