import { existsSync } from 'node:fs'
import type { SerialPort } from 'serialport'
import { lineProblem, type LineProblem } from './line-problem.ts'

/** How long a port that is not there, or was unplugged, rests before it is tried again. */
const retryMs = 1000

export interface LineSettings {
  readonly path: string
  readonly baudRate: number
  readonly dataBits: 7 | 8
  readonly parity: 'none' | 'even'
}

export interface LineListener {
  readonly up: () => void
  readonly received: (bytes: Uint8Array) => void
  /** It is tried again by itself. */
  readonly down: (problem: LineProblem) => void
}

export interface Line {
  /** Lost where the line is down. */
  readonly send: (text: string) => void
  /** Nothing comes any more: looks whether the port is still there, which not every system and driver says by itself. */
  readonly check: () => void
  readonly close: () => void
}

/** Keeps a serial port open for as long as it is wanted, however often it is unplugged. */
export function keepLine({ path, ...speed }: LineSettings, listener: LineListener): Line {
  let port: SerialPort | undefined
  let timer: NodeJS.Timeout | undefined
  let isWanted = true

  const down = (error: unknown) => {
    port = undefined
    if (!isWanted) return
    listener.down(lineProblem(error, process.platform))
    timer = setTimeout(start, retryMs)
  }
  const lose = (lost: SerialPort, error: unknown) => {
    down(error)
    if (lost.isOpen) lost.close()
  }
  const open = async () => {
    const opened = await openedPort({ path, ...speed })
    if (!isWanted) {
      opened.close()
      return
    }
    const lost = (error: unknown) => {
      if (port === opened) lose(opened, error)
    }
    opened.on('data', (bytes: Uint8Array) => {
      if (port === opened) listener.received(bytes)
    })
    opened.on('error', lost)
    opened.on('close', lost)
    port = opened
    listener.up()
  }
  const start = () => {
    open().catch(down)
  }
  start()
  return {
    send(text) {
      if (port?.isOpen) port.write(text)
    },
    check() {
      // Names of ports are paths everywhere but on Windows, where the driver says so.
      if (port !== undefined && path.startsWith('/') && !existsSync(path)) lose(port, undefined)
    },
    close() {
      isWanted = false
      clearTimeout(timer)
      if (port?.isOpen) port.close()
      port = undefined
    },
  }
}

/** The addon is loaded by the first station that needs it: one that cannot be loaded must not keep the window shut. */
async function openedPort(settings: LineSettings): Promise<SerialPort> {
  const { SerialPort } = await import('serialport')
  const port = new SerialPort({ ...settings, stopBits: 1, autoOpen: false })
  return new Promise((resolve, reject) => {
    port.open((error) => {
      if (error) reject(error)
      else resolve(port)
    })
  })
}
