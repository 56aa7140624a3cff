import { stationSchema } from '../../domain/shell/station.ts'
import { expect, test } from '../journeys/fixture.ts'
import { call, echoService } from './bridge.ts'

const untouched = stationSchema.parse({})

test('a station keeps what was set on it', async ({ launch }) => {
  const first = await launch({ env: echoService })
  expect(await call(first.page, 'shell.station.get')).toEqual({ id: 1, ok: true, value: untouched })
  const changes = { name: 'Window bench', staffId: 3, printers: { label: 'Zebra', slip: null, sheet: null } }
  const changed = { ...untouched, ...changes }
  expect(await call(first.page, 'shell.station.save', changes)).toEqual({ id: 1, ok: true, value: changed })
  await first.close()
  const second = await launch({ userData: first.userData, env: echoService })
  expect(await call(second.page, 'shell.station.get')).toEqual({ id: 1, ok: true, value: changed })
})

test('the data service hears from which station a call comes, whatever the page says', async ({ launch }) => {
  const { page } = await launch({ env: echoService })
  await call(page, 'shell.station.save', { name: 'Bench by the door' })
  const reply = await page.evaluate(() =>
    window.packbench.call({ id: 9, name: 'any.call', input: { some: 'input' }, requestId: 'r-1', staffId: 4, station: 'forged' }),
  )
  expect(reply).toMatchObject({
    id: 9,
    ok: true,
    value: { call: { name: 'any.call', input: { some: 'input' }, requestId: 'r-1', staffId: 4, station: 'Bench by the door' } },
  })
})
