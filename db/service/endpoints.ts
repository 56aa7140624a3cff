import { createInterface } from 'node:readline'
import type { Endpoint } from '../../domain/service/protocol.ts'

/** Electron's utilityProcess puts this on `process`; plain Node has none. */
interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void
}

function parentPort(): ParentPort | null {
  const port: unknown = Reflect.get(process, 'parentPort')
  return isParentPort(port) ? port : null
}

function isParentPort(port: unknown): port is ParentPort {
  return typeof port === 'object' && port !== null && 'postMessage' in port && 'on' in port
}

function utilityEndpoint(port: ParentPort): Endpoint {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
  }
}

function forkedEndpoint(): Endpoint {
  return {
    // Sending after the shell has gone throws and would end us in the middle of a commit's reply.
    post: (message) => void (process.connected && process.send?.(message)),
    onMessage: (listener) => {
      process.on('message', listener)
      process.on('disconnect', () => listener({ control: 'close' }))
    },
  }
}

/** One JSON value a line; bytes travel as base64 strings. */
export function lineEndpoint(): Endpoint {
  return {
    post: (message) => void process.stdout.write(`${JSON.stringify(message, withBase64)}\n`),
    onMessage: (listener) => {
      const lines = createInterface({ input: process.stdin })
      lines.on('line', (line) => listener(parseLine(line)))
      lines.on('close', () => listener({ control: 'close' }))
    },
  }
}

export function withBase64(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** A signal closes the service in order, as the shell's own message does. */
export function closedBySignal(endpoint: Endpoint, signal: NodeJS.Signals): Endpoint {
  return {
    post: endpoint.post,
    onMessage: (listener) => {
      endpoint.onMessage(listener)
      process.on(signal, () => listener({ control: 'close' }))
    },
  }
}

/** The carrier this process was started with. */
export function ownEndpoint(): Endpoint {
  const port = parentPort()
  if (port) return utilityEndpoint(port)
  return process.send ? forkedEndpoint() : lineEndpoint()
}
