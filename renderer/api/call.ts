import { bridge } from './bridge.ts'
import { CallRefused } from './call-refused.ts'
import type { AnyCall, Input, Output } from './calls.ts'
import { signedIn } from './signed-in.ts'

let lastId = 0

/** One call, once. Rejects with `CallRefused`. */
export async function call<N extends AnyCall>(name: N, input: Input<N>, requestId?: string): Promise<Output<N>> {
  lastId += 1
  const staffId = signedIn.current()
  const reply = await bridge().call({
    id: lastId,
    name,
    input,
    ...(requestId === undefined ? {} : { requestId }),
    ...(staffId === null ? {} : { staffId }),
  })
  if (!reply.ok) throw new CallRefused(reply.error)
  if (!answers(name, reply.value)) throw new TypeError(`${name} answered nothing`)
  return reply.value
}

/** The service's handlers are typed by the same contract; a second parse of every row here would only cost time. */
function answers<N extends AnyCall>(_name: N, value: unknown): value is Output<N> {
  return value !== undefined
}
