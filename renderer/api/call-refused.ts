import type { CallError } from '../../domain/service/protocol.ts'

/** A call answered with no: the code and params that its sentence needs. */
export class CallRefused extends Error {
  readonly code: string
  readonly params: CallError['params']

  constructor(error: CallError) {
    super(error.code)
    this.name = 'CallRefused'
    this.code = error.code
    this.params = error.params
  }
}

export function isServiceGone(error: unknown): boolean {
  return error instanceof CallRefused && error.code === 'service.gone'
}

/** The shared server went away under the call: only the same request id tells whether it was done. */
export function isServerGone(error: unknown): boolean {
  return error instanceof CallRefused && error.code === 'database.unreachable'
}
