import { afterEach, expect, test, vi } from 'vitest'
import { scaleSettingsSchema, type ScaleSettings } from '../../../domain/scales/settings.ts'
import type { ScaleState } from '../../../domain/scales/state.ts'
import { ScaleWatch } from '../../../electron/serial/scale.ts'
import { newPort, plugIn } from './pseudo-terminal.ts'
import { plugInScale } from './scale-device.ts'

const ended: (() => void)[] = []
afterEach(() => {
  for (const end of ended.splice(0)) end()
})

function watch(settings: Partial<ScaleSettings> & { readonly port: string }) {
  const told: ScaleState[] = []
  const scale = new ScaleWatch((state) => told.push(state))
  scale.use(scaleSettingsSchema.parse(settings))
  ended.push(() => {
    scale.close()
  })
  const shows = (state: ScaleState) => vi.waitFor(() => expect(scale.state).toEqual(state), { timeout: 8000, interval: 20 })
  return { scale, told, shows }
}

async function plugged(port: string, request: string | null, answer: string) {
  const device = await plugInScale(port, request, answer)
  ended.push(device.unplug)
  return device
}

test.each([
  ['sics', '8N1', 'SI\r\n', 'S D     0.812 kg\r\n', 'S S     1.234 kg\r\n', 'S +\r\n'],
  ['toledo-8217', '7E1', 'W', '\u0002?A\r', '\u000201.234\r', '\u0002?B\r'],
  ['continuous', '8N1', null, 'US,GS,+   0.812kg\r\n', 'ST,GS,+   1.234kg\r\n', 'OL,GS,+ 999.999kg\r\n'],
] as const)('a %s scale (%s) is moving, then weighs, then is overloaded', async (protocol, frame, request, moving, stable, overload) => {
  const port = newPort()
  const device = await plugged(port, request, moving)
  const { shows } = watch({ port, protocol, frame })
  await shows({ kind: 'moving', grams: protocol === 'toledo-8217' ? null : 812 })
  device.show(stable)
  await shows({ kind: 'stable', grams: 1234 })
  device.show(overload)
  await shows({ kind: 'overload' })
})

test('answers that come in pieces and between noise are read, and nothing else is', async () => {
  const port = newPort()
  const device = await plugIn(port)
  ended.push(device.unplug)
  const { scale, told, shows } = watch({ port, protocol: 'continuous' })
  await vi.waitFor(() => {
    device.send('OL,GS,+ 9.999kg\r\n')
    expect(scale.state).toEqual({ kind: 'overload' })
  })
  const pieces = ['00kg\r\n', 'ST,G', 'S,+   2.500', 'kg\r', '\n\u00ff\u0013garbage\r\nST,GS,+   2.', '500kg\r\n', 'ST,GS,+   9.9']
  const timer = setInterval(() => {
    const next = pieces.shift()
    if (next !== undefined) device.send(next)
  }, 60)
  ended.push(() => {
    clearInterval(timer)
  })
  await shows({ kind: 'stable', grams: 2500 })
  expect(told.filter(({ kind }) => kind === 'stable' || kind === 'moving')).toEqual([
    { kind: 'moving', grams: 2500 },
    { kind: 'stable', grams: 2500 },
  ])
})

test('a scale that is unplugged is missed, and weighs again once it is plugged in', async () => {
  const port = newPort()
  const first = await plugged(port, 'SI\r\n', 'S S     0.500 kg\r\n')
  const { scale, shows } = watch({ port, protocol: 'sics' })
  await shows({ kind: 'stable', grams: 500 })
  first.unplug()
  await vi.waitFor(() => expect(scale.state).toMatchObject({ kind: 'absent', port, reason: 'unplugged' }), { timeout: 8000 })
  await plugged(port, 'SI\r\n', 'S S     0.750 kg\r\n')
  await shows({ kind: 'stable', grams: 750 })
})

test('a port that is not there is named, and the scale weighs once it is', async () => {
  const port = newPort()
  const { scale, shows } = watch({ port, protocol: 'sics' })
  await vi.waitFor(() => expect(scale.state).toMatchObject({ kind: 'absent', port, reason: 'unplugged' }))
  await plugged(port, 'SI\r\n', 'S S       12.5 g\r\n')
  await shows({ kind: 'stable', grams: 13 })
})

test('a scale that falls silent shows no weight any more', async () => {
  const port = newPort()
  const device = await plugged(port, 'SI\r\n', 'S S     0.500 kg\r\n')
  const { shows } = watch({ port, protocol: 'sics' })
  await shows({ kind: 'stable', grams: 500 })
  device.show('')
  await shows({ kind: 'silent' })
  device.show('S S     0.500 kg\r\n')
  await shows({ kind: 'stable', grams: 500 })
})

test('a scale of another protocol is unreadable, not silent', async () => {
  const port = newPort()
  await plugged(port, null, 'ST,GS,+   1.234kg\r\n')
  const { scale, shows } = watch({ port, protocol: 'toledo-8217' })
  await shows({ kind: 'unreadable' })
  scale.use(scaleSettingsSchema.parse({ port, protocol: 'continuous' }))
  await shows({ kind: 'stable', grams: 1234 })
  scale.use(null)
  expect(scale.state).toEqual({ kind: 'none' })
})
