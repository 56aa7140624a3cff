import type { CallInput, CallName, CallOutput } from '../../domain/contract.ts'
import { contract } from '../../domain/contract.ts'
import { checkInvariants } from '../../db/service/check.ts'
import { startService } from '../../db/service/start.ts'

export interface ShopService {
  /** The value; a refusal is a mistake of the scene. */
  call<N extends CallName>(
    name: N,
    input: CallInput<N>,
    by?: { readonly staffId?: number; readonly station?: string },
  ): Promise<CallOutput<N>>
  /** What a station asked and was answered, oldest first. */
  trail(station: string): Promise<readonly TrailEntry[]>
  /** Every violated invariant of ledger, orders and parcels. */
  violations(): Promise<readonly unknown[]>
  close(): Promise<void>
}

export interface TrailEntry {
  readonly name: string
  readonly staffId: number | null
  readonly input: unknown
  /** 'done', or the code of the refusal. */
  readonly outcome: string
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
    async trail(station) {
      const rows = await store.reader.selectFrom('command_log').selectAll().where('station', '=', station).orderBy('id').execute()
      return rows.map(({ name, staff_id, input, outcome, result }) => ({
        name,
        staffId: staff_id,
        input: JSON.parse(input),
        outcome: outcome === 'done' ? outcome : String(JSON.parse(result).code),
      }))
    },
    violations: () => checkInvariants(store.reader),
    close: () => store.close(),
  }
}

function isOutput<N extends CallName>(name: N, value: unknown): value is CallOutput<N> {
  return contract[name].output.safeParse(value).success
}
