import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buyTabs } from '../../../renderer/screens/buy/buy-tabs.tsx'
import { sections } from '../../../renderer/screens/settings/sections.ts'
import { stockTabs } from '../../../renderer/screens/stock/stock-tabs.ts'
import { placesThatAsk, placesThatHave } from '../../journeys/tour/places.ts'

const inside: Readonly<Record<string, readonly string[]>> = { stock: [...stockTabs, 'recall'], buy: buyTabs, settings: sections }

test('every place of the app is visited while it waits for its answer and when that fails', () => {
  const routes = readFileSync('renderer/app/routes.tsx', 'utf8').matchAll(/<Route path="\/(\w+)/g)
  const addresses = Array.from(routes, ([, place = '']) => place).flatMap(
    (place) => inside[place]?.map((tab) => `${place}/${tab}`) ?? [place],
  )
  const visited = [...placesThatAsk, ...placesThatHave].map((place) =>
    place.split('/', inside[place.split('/')[0] ?? ''] ? 2 : 1).join('/'),
  )
  expect(new Set(visited)).toEqual(new Set(addresses))
})
