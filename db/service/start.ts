import { Refusal } from '../../domain/refusal.ts'
import type { CallRequest, Endpoint, ServiceEvent, Topic } from '../../domain/service/protocol.ts'
import { openStore } from '../dialect/open.ts'
import type { Store } from '../dialect/store.ts'
import { forecastAhead } from '../reorder/ahead.ts'
import { migrate, refuseNone } from '../migrations/migrate.ts'
import { handlers } from './handlers.ts'
import { news } from './news.ts'
import { keepForecasting } from './keep-forecasting.ts'
import { keepReplenishing } from './keep-replenishing.ts'
import { keepReleasing } from './release-holds.ts'
import { keepSorting } from './sort-queues.ts'
import { createService, type Service } from './service.ts'
import { isTopic } from './topics.ts'

export interface Started {
  readonly service: Service
  readonly store: Store
}

export interface StartOptions {
  /** Path of a SQLite file or postgres:// URL. */
  readonly location: string
  readonly clock: () => number
  readonly emit: (event: ServiceEvent) => void
  /** What another service changed; told like what this one did where nothing else is asked for. */
  readonly heard?: (topics: readonly Topic[]) => void
  readonly reportBug: (errorId: string, call: string, error: unknown) => void
  readonly checkOutput?: boolean
  /** Told of messages that are no calls; nobody waits for an answer to them. */
  readonly unread?: () => void
  /** Refuses a database that is not there or empty instead of making it. */
  readonly mustExist?: boolean
}

/** Opens and migrates the database; refuses (Refusal) when it cannot be used. */
export async function startService(options: StartOptions): Promise<Started> {
  const { mustExist = false, heard = (topics) => options.emit({ event: 'changed', topics }) } = options
  const store = await openStore(options.location, { mustExist })
  try {
    if (mustExist) await refuseNone(store)
    await migrate(store, options.clock())
    store.takeCalls()
    await store.listen((topics) => heard(topics.filter(isTopic)))
  } catch (error) {
    await store.close()
    throw store.trouble(error) ?? error
  }
  return { store, service: createService({ ...options, store, handlers }) }
}

/** Serves an endpoint until it asks to close. A database that does not open answers every call with why. */
export async function serve(endpoint: Endpoint, options: Omit<StartOptions, 'emit' | 'heard'>, exit: () => void): Promise<void> {
  const { emit: tell, flush } = news((event) => endpoint.post(event))
  const emit = (event: ServiceEvent) => {
    tell(event)
    if (event.event !== 'changed') return
    if (event.topics.includes('reorder')) void forecasting.then(({ look }) => look())
    void replenishing.then(({ noticed }) => noticed(event.topics))
  }
  // Who changes what is expected forecasts it too: two on one file would tell each other so for ever.
  const heard = (topics: readonly Topic[]) => {
    tell({ event: 'changed', topics })
    void replenishing.then(({ noticed }) => noticed(topics))
  }
  const starting = startService({ ...options, emit, heard })
  const releasing = starting.then(
    ({ service, store }) =>
      keepReleasing({
        reader: store.reader,
        clock: options.clock,
        release: (id) => service.call({ id, name: 'orders.release', input: { id }, requestId: crypto.randomUUID() }),
        reportBug: (error) => options.reportBug('hold', 'orders.release', error),
      }),
    () => async () => {},
  )
  const sorting = starting.then(
    ({ service, store }) =>
      keepSorting({
        reader: store.reader,
        sort: () => service.call({ id: 0, name: 'orders.sortQueues', input: {}, requestId: crypto.randomUUID() }),
        reportBug: (error) => options.reportBug('queues', 'orders.sortQueues', error),
      }),
    () => async () => {},
  )
  const forecasting = starting.then(
    ({ service, store }) =>
      keepForecasting({
        prepare: () => forecastAhead(store, options.clock()),
        advance: () => service.call({ id: 0, name: 'reorder.advance', input: {}, requestId: crypto.randomUUID() }),
        reportBug: (error) => options.reportBug('reorder', 'reorder.advance', error),
      }),
    () => ({ look: () => {}, end: async () => {} }),
  )
  const replenishing = starting.then(
    ({ service, store }) =>
      keepReplenishing({
        reader: store.reader,
        clock: options.clock,
        plan: (itemIds) => service.call({ id: 0, name: 'replenish.plan', input: { itemIds }, requestId: crypto.randomUUID() }),
        reportBug: (error) => options.reportBug('replenish', 'replenish.plan', error),
      }),
    () => ({ noticed: () => {}, end: async () => {} }),
  )
  let running = 0
  let closing = false
  let closed = false

  const closeWhenIdle = () => {
    if (!closing || closed || running > 0) return
    closed = true
    flush()
    void starting.then(
      async ({ store }) => {
        await (
          await releasing
        )()
        await (
          await sorting
        )()
        await (await forecasting).end()
        await (await replenishing).end()
        return store.close().finally(exit)
      },
      () => exit(),
    )
  }

  endpoint.onMessage((message) => {
    if (isClose(message)) {
      closing = true
      closeWhenIdle()
      return
    }
    const request = readRequest(message)
    if (!request) return options.unread?.()
    running += 1
    void starting
      .then(({ service }) => service.call(request))
      .catch((error: unknown) => ({ id: request.id, ok: false, error: openingError(error, options.reportBug) }))
      .then((reply) => endpoint.post(reply))
      .finally(() => {
        running -= 1
        closeWhenIdle()
      })
  })

  await starting.then(
    () => emit({ event: 'ready' }),
    (error: unknown) => emit({ event: 'failed', error: openingError(error, options.reportBug) }),
  )
}

function openingError(error: unknown, reportBug: StartOptions['reportBug']) {
  if (error instanceof Refusal) return { code: error.code, params: error.params }
  const errorId = crypto.randomUUID().slice(0, 8)
  reportBug(errorId, 'start', error)
  return { code: 'internal', params: { errorId } }
}

function isClose(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'control' in message && message.control === 'close'
}

/** The wire's shape, checked field by field; what is not a call is not answered. */
function readRequest(message: unknown): CallRequest | null {
  if (typeof message !== 'object' || message === null) return null
  if (!('id' in message) || typeof message.id !== 'number' || !('name' in message) || typeof message.name !== 'string') return null
  return {
    id: message.id,
    name: message.name,
    input: 'input' in message ? message.input : {},
    ...('requestId' in message && typeof message.requestId === 'string' ? { requestId: message.requestId } : {}),
    ...('staffId' in message && typeof message.staffId === 'number' ? { staffId: message.staffId } : {}),
    ...('station' in message && typeof message.station === 'string' ? { station: message.station } : {}),
  }
}
