import type { CallError } from '../../domain/service/protocol.ts'
import { CallRefused } from './call-refused.ts'
import { call } from './call.ts'
import type { AnyCommand, Input, Output } from './calls.ts'
import { patiently } from './patiently.ts'

export type ActResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: CallError }

/** When each of those began that were not answered yet. */
const underWay = new Map<string, number>()

/** Whether a command waits for its answer that began not longer ago than so many milliseconds. */
export function isActUnderWay(since: number): boolean {
  const earliest = performance.now() - since
  return [...underWay.values()].some((begun) => begun > earliest)
}

/**
 * Does a command exactly once: a call that died with the service is repeated under the same requestId, so that what was
 * already written is answered and not done again. A refusal is data, not an exception.
 */
export async function act<N extends AnyCommand>(name: N, input: Input<N>): Promise<ActResult<Output<N>>> {
  const requestId = crypto.randomUUID()
  underWay.set(requestId, performance.now())
  try {
    return { ok: true, value: await patiently(() => call(name, input, requestId)) }
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error
    return { ok: false, refusal: { code: error.code, params: error.params } }
  } finally {
    underWay.delete(requestId)
  }
}
