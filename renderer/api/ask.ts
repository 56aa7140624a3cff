import { call } from './call.ts'
import type { AnyQuery, Input, Output } from './calls.ts'
import { patiently } from './patiently.ts'

/** Asks once, for a scan or an act; a service that is restarting is waited for. Rejects with `CallRefused`. */
export function ask<N extends AnyQuery>(name: N, input: Input<N>): Promise<Output<N>> {
  return patiently(() => call(name, input))
}
