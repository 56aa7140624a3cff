import { afterEach, expect, test, vi } from 'vitest'
import type { SerialScannerState } from '../../../domain/scanning/serial/state.ts'
import { ScannerWatch } from '../../../electron/serial/scanner.ts'
import { newPort, plugIn, type Device } from './pseudo-terminal.ts'

const ended: (() => void)[] = []
afterEach(() => {
  for (const end of ended.splice(0)) end()
})

async function plugged(port: string): Promise<Device> {
  const device = await plugIn(port)
  ended.push(device.unplug)
  return device
}

function listen(port: string) {
  const codes: string[] = []
  const states: SerialScannerState[] = []
  const scanner = new ScannerWatch({ state: (state) => states.push(state), scanned: (code) => codes.push(code) })
  scanner.use({ port, speed: 9600 })
  ended.push(() => {
    scanner.close()
  })
  const isReady = () => vi.waitFor(() => expect(scanner.state).toEqual({ kind: 'ready' }), { timeout: 8000 })
  const heard = (all: readonly string[]) => vi.waitFor(() => expect(codes).toEqual(all), { timeout: 8000 })
  return { scanner, isReady, heard }
}

test('codes come in the order in which they were scanned, however they are cut', async () => {
  const port = newPort()
  const device = await plugged(port)
  const { isReady, heard } = listen(port)
  await isReady()
  device.send('4006381333931\r\nT7\rPBO00')
  device.send('01X\rMUG\t')
  await heard(['4006381333931', 'T7', 'PBO0001X', 'MUG'])
})

test('a scanner without an end key ends a code by its silence', async () => {
  const port = newPort()
  const device = await plugged(port)
  const { isReady, heard } = listen(port)
  await isReady()
  device.send('A-01')
  device.send('-1')
  await heard(['A-01-1'])
  device.send('4006381333931')
  await heard(['A-01-1', '4006381333931'])
})

test('a scanner that is unplugged is missed, and scans again once it is plugged in; half a code is none', async () => {
  const port = newPort()
  const first = await plugged(port)
  const { scanner, isReady, heard } = listen(port)
  await isReady()
  first.send('CUP\rHALF-A-CO')
  await heard(['CUP'])
  first.unplug()
  await vi.waitFor(() => expect(scanner.state).toMatchObject({ kind: 'absent', port, reason: 'unplugged' }), { timeout: 8000 })
  const second = await plugged(port)
  await isReady()
  second.send('MUG\r')
  await heard(['CUP', 'MUG'])
  scanner.use(null)
  expect(scanner.state).toEqual({ kind: 'none' })
})
