import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../journeys/fixture.ts'
import { newDataFolder } from '../journeys/launch.ts'
import { call, crashingService, echoService } from './bridge.ts'

test('the log says which versions run, and what the data service wrote before it died', async ({ launch }) => {
  const { page, userData } = await launch({ env: crashingService })
  const log = () => readFileSync(join(userData, 'logs', 'main.log'), 'utf8')
  await expect.poll(log).toContain('nothing works today')
  expect(log()).toMatch(/Packbench \d+\.\d+\.\d+ on Electron \d+/)
  expect(await call(page, 'shell.about')).toMatchObject({ ok: true, value: { dataFolder: userData, logFolder: join(userData, 'logs') } })
})

test('a full log moves aside, and the sixth one back is dropped', async ({ launch }) => {
  const userData = newDataFolder()
  const folder = join(userData, 'logs')
  mkdirSync(folder)
  writeFileSync(join(folder, 'main.log'), 'full\n'.repeat(500_000))
  for (const age of [1, 2, 3, 4, 5]) writeFileSync(join(folder, `main.${age}.log`), `was ${age}`)
  await launch({ userData, env: echoService })
  const contents = () =>
    Object.fromEntries(
      readdirSync(folder)
        .toSorted()
        .map((name) => [name, readFileSync(join(folder, name), 'utf8').slice(0, 5)]),
    )
  await expect.poll(() => contents()['main.2.log']).toBe('was 1')
  expect(contents()).toEqual({
    'main.1.log': 'full\n',
    'main.2.log': 'was 1',
    'main.3.log': 'was 2',
    'main.4.log': 'was 3',
    'main.5.log': 'was 4',
    'main.log': expect.stringMatching(/^\[/),
  })
})
