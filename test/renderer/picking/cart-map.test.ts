import { expect, it } from 'vitest'
import { cartColumns, cartMap } from '../../../renderer/screens/picking/bench/cart-map.ts'
import { aBatch, aPlace, aTask } from './a-batch.ts'

it('shows the cart from place 1 on, with what stands on it, what is full, and where the next unit goes', () => {
  const task = aTask({ position: 2 })
  const batch = aBatch({
    orders: [aPlace(3, { tote: '' }), aPlace(1, { picked: 2 }), aPlace(2, { picked: 1 })],
    step: { kind: 'put', task },
  })
  expect(cartMap(batch)).toEqual({
    columns: 2,
    free: 1,
    places: [
      { position: 1, orderNumber: '1001', tote: 'TOTE-1', units: 2, picked: 2, state: 'full', active: false },
      { position: 2, orderNumber: '1002', tote: 'TOTE-2', units: 2, picked: 1, state: 'waiting', active: true },
      { position: 3, orderNumber: '1003', tote: '', units: 2, picked: 0, state: 'bare', active: false },
    ],
  })
})

it('marks the place that is to get its tote before the walk begins', () => {
  const batch = aBatch({
    orders: [aPlace(1), aPlace(2, { tote: '' })],
    step: { kind: 'tote', position: 2, orderNumber: '1002', began: '' },
  })
  expect(cartMap(batch).places.map(({ active }) => active)).toEqual([false, true])
})

it('marks nothing when the walk is over', () => {
  expect(cartMap(aBatch({ step: { kind: 'done' } })).places.map(({ active }) => active)).toEqual([false])
})

it('draws more orders than the shop’s cart has places on shelves of their own', () => {
  const orders = [1, 2, 3, 4, 5].map((position) => aPlace(position))
  const { columns, free } = cartMap(aBatch({ orders }))
  expect({ columns, free }).toEqual({ columns: 3, free: 0 })
})

it('draws shelves of at most six places, and never more than six of them for the largest cart', () => {
  const shelves = Array.from({ length: 36 }, (_, index) => index + 1).map((places) => [
    cartColumns(places),
    Math.ceil(places / cartColumns(places)),
  ])
  expect(shelves.every(([columns = 0, rows = 0]) => columns <= 6 && rows <= 6)).toBe(true)
  expect([1, 2, 3, 4, 6, 9, 12, 36].map(cartColumns)).toEqual([1, 2, 3, 2, 3, 3, 4, 6])
})
