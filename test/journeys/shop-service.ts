import type { CallInput, CallName, CallOutput } from '../../domain/contract.ts'
import { contract } from '../../domain/contract.ts'
import { startService } from '../../db/service/start.ts'

export interface ShopService {
  /** The value; a refusal is a mistake of the scene. */
  call<N extends CallName>(
    name: N,
    input: CallInput<N>,
    by?: { readonly staffId?: number; readonly station?: string },
  ): Promise<CallOutput<N>>
  close(): Promise<void>
}

/** A second data service on the same database, as another station's: to set the scene, and to look at what came of it. */
export async function openService(location: string, clock: () => number = Date.now): Promise<ShopService> {
  const { service, store } = await startService({
    location,
    clock,
    emit: () => {},
    reportBug: (_id, name, error) => console.error(`bug in ${name}:`, error),
  })
  let calls = 0
  return {
    async call(name, input, { staffId, station = 'Office' } = {}) {
      calls += 1
      const request = { id: calls, name, input, requestId: crypto.randomUUID(), station }
      const reply = await service.call(staffId === undefined ? request : { ...request, staffId })
      if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.error)}`)
      if (!isOutput(name, reply.value)) throw new Error(`${name} answered outside its contract`)
      return reply.value
    },
    close: () => store.close(),
  }
}

function isOutput<N extends CallName>(name: N, value: unknown): value is CallOutput<N> {
  return contract[name].output.safeParse(value).success
}
