import { expect, test } from '../journeys/fixture.ts'
import { call, echoService, listen } from './bridge.ts'
import { newPort } from './serial/pseudo-terminal.ts'
import { plugInScale } from './serial/scale-device.ts'

test('the page is told what the scale of the station shows, also after the app was opened again', async ({ launch }) => {
  const port = newPort()
  const first = await launch({ env: echoService })
  const heard = await listen(first.page)
  await call(first.page, 'shell.station.save', { scale: { port } })
  const absent = { event: 'scale', scale: expect.objectContaining({ kind: 'absent', port, reason: 'unplugged' }) }
  await expect.poll(heard).toContainEqual(absent)
  await first.close()
  const { page } = await launch({ userData: first.userData, env: echoService })
  const heardAgain = await listen(page)
  const device = await plugInScale(port, 'SI\r\n', 'S S     0.512 kg\r\n')
  await expect.poll(heardAgain).toContainEqual({ event: 'scale', scale: { kind: 'stable', grams: 512 } })
  device.unplug()
  await expect.poll(async () => (await heardAgain()).at(-1)).toEqual(absent)
})

test('the serial ports of the computer are listed, whatever is installed on it', async ({ launch }) => {
  const { page } = await launch({ env: echoService })
  expect(await call(page, 'shell.serialPorts')).toMatchObject({ ok: true, value: expect.any(Array) })
})
