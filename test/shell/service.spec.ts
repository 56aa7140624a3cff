import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../journeys/fixture.ts'
import { call, crashingService, echoService, listen, openShop } from './bridge.ts'
import { isAlive, serviceOf } from './service-process.ts'

for (const runtime of ['node', 'utility'] as const) {
  test.describe(`the data service as a ${runtime} process`, () => {
    const env = { ...echoService, PACKBENCH_SERVICE: runtime }

    test('answers a call with what was called', async ({ launch }) => {
      const { page } = await launch({ env })
      const value = { call: { name: 'any.call', input: { list: [1, 'two'], bytes: null }, station: 'Bench 1' } }
      await expect.poll(() => call(page, 'any.call', { list: [1, 'two'], bytes: null })).toMatchObject({ id: 1, ok: true, value })
    })

    test('that dies lets what was waiting know, and comes back', async ({ launch }) => {
      const { page } = await launch({ env })
      const heard = await listen(page)
      await expect.poll(heard).toContainEqual({ event: 'service', state: 'up' })
      const waiting = call(page, 'hang')
      const fatal = call(page, 'die')
      expect(await Promise.all([waiting, fatal])).toEqual([
        { id: 1, ok: false, error: { code: 'service.gone', params: {} } },
        { id: 1, ok: false, error: { code: 'service.gone', params: {} } },
      ])
      const states = async () => (await heard()).filter(({ event }) => event === 'service')
      await expect.poll(states).toEqual([
        { event: 'service', state: 'up' },
        { event: 'service', state: 'restarting' },
        { event: 'service', state: 'up' },
      ])
      expect(await call(page, 'any.call')).toMatchObject({ ok: true })
    })

    test('that is killed from outside comes back as another process', async ({ launch }) => {
      const { app, page } = await launch({ env })
      await expect.poll(() => call(page, 'any.call')).toMatchObject({ ok: true })
      const before = serviceOf(app)
      process.kill(before, 'SIGKILL')
      await expect.poll(() => call(page, 'any.call')).toMatchObject({ ok: true })
      expect(serviceOf(app)).not.toBe(before)
    })

    test('ends with the app, also when the app is killed', async ({ launch }) => {
      const closed = await launch({ env })
      await expect.poll(() => call(closed.page, 'any.call')).toMatchObject({ ok: true })
      const first = serviceOf(closed.app)
      await closed.close()
      expect(isAlive(first)).toBe(false)
      const killed = await launch({ env })
      await expect.poll(() => call(killed.page, 'any.call')).toMatchObject({ ok: true })
      const second = serviceOf(killed.app)
      await killed.kill()
      await expect.poll(() => isAlive(second)).toBe(false)
    })
  })
}

test('a service that never comes up is given up after a few tries, and the person is told and can try again', async ({ launch }) => {
  const { page, userData } = await launch({ env: crashingService })
  const heard = await listen(page)
  const failed = {
    event: 'service',
    state: 'failed',
    error: { code: 'service.crashed', params: { exitCode: 7, times: 6, logFolder: join(userData, 'logs') } },
  }
  await expect.poll(heard, { timeout: 30_000 }).toContainEqual(failed)
  expect(await call(page, 'any.call')).toEqual({ id: 1, ok: false, error: { code: 'service.gone', params: {} } })
  const banner = page.getByRole('alert').filter({ hasText: 'cannot start' })
  await banner.getByRole('button').click()
  await expect(banner).toHaveCount(0)
  expect((await heard()).at(-1)).toEqual({ event: 'service', state: 'restarting' })
})

test('the person is told while the service comes back, and work goes on', async ({ launch }) => {
  const { app, page } = await launch()
  const answered = async () => expect.poll(() => call(page, 'settings.get')).toMatchObject({ ok: true })
  await answered()
  await openShop(page)
  // Each time in a row the shell waits longer.
  for (let deaths = 1; deaths <= 3; deaths += 1) {
    await answered()
    process.kill(serviceOf(app), 'SIGKILL')
  }
  const banner = page.getByRole('alert').filter({ hasText: 'restarting' })
  await expect(banner).toBeVisible()
  await answered()
  await expect(banner).toHaveCount(0)
})

test('closing the app leaves the whole database in its one file', async ({ launch }) => {
  const { page, userData, close } = await launch()
  const heard = await listen(page)
  await expect.poll(heard).toContainEqual({ event: 'service', state: 'up' })
  await close()
  const file = join(userData, 'packbench.sqlite')
  expect(bytesOf(file)).toBeGreaterThan(0)
  expect(bytesOf(`${file}-wal`)).toBe(0)
})

function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
