import { expect, it } from 'vitest'
import { findPlaces } from '../../../domain/stock/find-places.ts'

const places = ['A-1-1', 'A-2-1', 'A-2-2', 'A-3-1', 'A-10-1', 'B-1-1'].map((code) => ({
  code,
  zone: code.startsWith('A') ? 'Front' : 'Back',
}))
const found = (search: string) => findPlaces(places, search).map(({ code }) => code)

it('finds places by a part of their code or zone, whatever the case', () => {
  expect([found('a-2'), found('back'), found('')]).toEqual([['A-2-1', 'A-2-2'], ['B-1-1'], places.map(({ code }) => code)])
})

it('finds all places from one code to another, as people count them, with the ends and what begins with them', () => {
  expect([found('A-2..A-3'), found('a-3 … a-2-2'), found('A-2-2..B'), found('A-3..A-10')]).toEqual([
    ['A-2-1', 'A-2-2', 'A-3-1'],
    ['A-2-2', 'A-3-1'],
    ['A-2-2', 'A-3-1', 'A-10-1', 'B-1-1'],
    ['A-3-1', 'A-10-1'],
  ])
})
