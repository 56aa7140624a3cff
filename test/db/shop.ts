import { onTestFinished } from 'vitest'
import { type CallInput, type CallName, type CallOutput, contract } from '../../domain/contract.ts'
import type { CallError, ServiceEvent } from '../../domain/service/protocol.ts'
import { startService, type Started } from '../../db/service/start.ts'
import type { TestDatabase } from './databases.ts'

/** 2026-03-02 09:00 in London. */
export const monday = Date.UTC(2026, 2, 2, 9)

export interface TestShop {
  readonly location: string
  readonly events: ServiceEvent[]
  readonly clock: { now: number }
  /** The value; a refusal fails the test. */
  call<N extends CallName>(name: N, input: CallInput<N>, by?: Caller): Promise<CallOutput<N>>
  /** The refusal; a value fails the test. */
  refused(name: CallName, input: unknown, by?: Caller): Promise<CallError>
  /** Value or refusal, whatever comes. */
  answer(name: string, input: unknown, by?: Caller): Promise<{ ok: true; value: unknown } | { ok: false; error: CallError }>
  store(): Started['store']
  /** Stops the service and starts another one on the same database. */
  reopen(): Promise<void>
  close(): Promise<void>
}

export interface Caller {
  readonly staffId?: number
  readonly station?: string
  readonly requestId?: string
}

/** Another station on the shop's database. A SQLite file has one service, which its stations share. */
export async function anotherStation(database: TestDatabase, shop: TestShop): Promise<TestShop> {
  return database.name === 'postgres' ? openShop(database, shop.location) : shop
}

/** A data service on a fresh database, in process, held to the contract. Closed when the test ends. */
export async function openShop(database: TestDatabase, location?: string): Promise<TestShop> {
  const place = location ?? (await database.fresh())
  const clock = { now: monday }
  const events: ServiceEvent[] = []
  const start = () =>
    startService({
      location: place,
      clock: () => clock.now,
      emit: (event) => events.push(event),
      reportBug: (_id, call, error) => console.error(`bug in ${call}:`, error),
      checkOutput: true,
    })
  let started = await start()
  let open = true
  let calls = 0

  const answer: TestShop['answer'] = async (name, input, by = {}) => {
    calls += 1
    const reply = await started.service.call({
      id: calls,
      name,
      input,
      requestId: by.requestId ?? crypto.randomUUID(),
      station: by.station ?? 'Bench 1',
      ...(by.staffId ? { staffId: by.staffId } : {}),
    })
    return reply.ok ? { ok: true, value: reply.value } : { ok: false, error: reply.error }
  }
  const close = async () => {
    if (!open) return
    open = false
    await started.store.close()
  }
  onTestFinished(close)
  return {
    location: place,
    events,
    clock,
    answer,
    call: async (name, input, by) => {
      const got = await answer(name, input, by)
      if (!got.ok) throw new Error(`${name} was refused: ${JSON.stringify(got.error)}`)
      if (!isOutput(name, got.value)) throw new Error(`${name} answered outside its contract`)
      return got.value
    },
    refused: async (name, input, by) => {
      const got = await answer(name, input, by)
      if (got.ok) throw new Error(`${name} was not refused: ${JSON.stringify(got.value)}`)
      return got.error
    },
    store: () => started.store,
    reopen: async () => {
      await started.store.close()
      started = await start()
    },
    close,
  }
}

function isOutput<N extends CallName>(name: N, value: unknown): value is CallOutput<N> {
  return contract[name].output.safeParse(value).success
}
