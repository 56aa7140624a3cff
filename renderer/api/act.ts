import type { CallError } from '../../domain/service/protocol.ts'
import { CallRefused, isServiceGone } from './call-refused.ts'
import { call } from './call.ts'
import type { AnyCommand, Input, Output } from './calls.ts'
import { settledConnection } from './connection.ts'

export type ActResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: CallError }

/** Milliseconds between two tries while the service is coming back, and how often to try. */
const pause = 250
const tries = 120

/**
 * Does a command exactly once: a call that died with the service is repeated under the same requestId, so that what was
 * already written is answered and not done again. A refusal is data, not an exception.
 */
export async function act<N extends AnyCommand>(name: N, input: Input<N>): Promise<ActResult<Output<N>>> {
  const requestId = crypto.randomUUID()
  for (let left = tries; ; left -= 1) {
    try {
      return { ok: true, value: await call(name, input, requestId) }
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error
      if (!isServiceGone(error) || left === 0) return { ok: false, refusal: { code: error.code, params: error.params } }
      await new Promise((resolve) => setTimeout(resolve, pause))
      const state = await settledConnection(pause * tries)
      if (state.state === 'failed') return { ok: false, refusal: state.error }
    }
  }
}
