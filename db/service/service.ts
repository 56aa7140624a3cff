import { setTimeout } from 'node:timers/promises'
import { Refusal } from '../../domain/refusal.ts'
import type { CallError, CallReply, CallRequest, ServiceEvent, Topic } from '../../domain/service/protocol.ts'
import type { Store } from '../dialect/store.ts'
import { findOutcome, type LogEntry, type Outcome, writeLog } from './command-log.ts'
import type { BoundCommand, BoundQuery, CommandContext } from './handle.ts'
import { knownStaff } from './known-staff.ts'

export interface ServiceOptions {
  readonly store: Store
  readonly handlers: Readonly<Record<string, BoundQuery | BoundCommand>>
  /** Milliseconds UTC. */
  readonly clock: () => number
  readonly emit: (event: ServiceEvent) => void
  /** Told of every bug with the id that the person sees. */
  readonly reportBug: (errorId: string, call: string, error: unknown) => void
  /** Tests hold every reply against the contract. */
  readonly checkOutput?: boolean
}

export interface Service {
  call(request: CallRequest): Promise<CallReply>
}

/** How often a command may find that another station has just taken its unique key. */
const clashes = 5

/** Parses, runs and answers calls. A command is one transaction with its log entry; a repeat answers from the log. */
export function createService(options: ServiceOptions): Service {
  const { store, handlers } = options
  const staff = knownStaff(store.reader)
  let lastWrite: Promise<unknown> = Promise.resolve()

  /** SQLite takes one writer: commands run in the order they came. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    if (!store.serialWriter) return act()
    const turn = lastWrite.then(act)
    lastWrite = turn.catch(() => {})
    return turn
  }

  async function query(handler: BoundQuery, input: unknown): Promise<Outcome> {
    const value = await handler.run(store.reader, input, { now: options.clock(), store, emit: options.emit })
    if (options.checkOutput) handler.checkOutput(value)
    return { outcome: 'done', value }
  }

  async function attempt(handler: BoundCommand, request: CallRequest, requestId: string): Promise<Outcome> {
    const touched = new Set<Topic>()
    const subject = { kind: '', id: 0 }
    const now = options.clock()
    const context: CommandContext = {
      now,
      store,
      emit: options.emit,
      staffId: await staff.known(request.staffId),
      station: request.station ?? '',
      touch: (...topics) => topics.forEach((topic) => touched.add(topic)),
      subject: (kind, id) => Object.assign(subject, { kind, id }),
    }
    const entry = (outcome: Outcome): LogEntry => ({
      requestId,
      name: request.name,
      staffId: context.staffId,
      station: context.station,
      at: now,
      subjectKind: subject.kind,
      subjectId: subject.id,
      input: request.input,
      outcome,
    })
    try {
      const done = await store.writer.transaction().execute(async (tx) => {
        const value = await handler.run(tx, request.input, context)
        const outcome: Outcome = { outcome: 'done', value }
        await writeLog(tx, entry(outcome))
        if (touched.size > 0) await store.announce(tx, [...touched])
        return outcome
      })
      if (options.checkOutput) handler.checkOutput(done.value)
      if (touched.size > 0) options.emit({ event: 'changed', topics: [...touched] })
      return done
    } catch (error) {
      if (error instanceof Refusal) return (await answered(request.name, requestId)) ?? refused(error, entry)
      if (store.uniqueViolation(error)) {
        const before = await answered(request.name, requestId)
        if (before) return before
      }
      throw error
    }
  }

  async function answered(name: string, requestId: string): Promise<Outcome | null> {
    const found = await findOutcome(store.writer, requestId, name)
    if (found === 'other') return { outcome: 'refused', error: { code: 'request.reused', params: { name } } }
    return found
  }

  /** The change was rolled back; that it was tried stays. */
  async function refused(refusal: Refusal, entry: (outcome: Outcome) => LogEntry): Promise<Outcome> {
    const outcome: Outcome = { outcome: 'refused', error: { code: refusal.code, params: refusal.params } }
    await store.writer.transaction().execute((tx) => writeLog(tx, entry(outcome)))
    return outcome
  }

  async function command(handler: BoundCommand, request: CallRequest): Promise<Outcome> {
    const { requestId } = request
    if (!requestId) throw new Refusal('request.id_missing', { name: request.name })
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(handler, request, requestId)
      } catch (error) {
        // A unique key broken by another station at the same moment: the next try sees its row and refuses in words.
        const { times, pause } = store.shouldRetry(error) ? store.retry : { times: store.uniqueViolation(error) ? clashes : 0, pause: 0 }
        if (tries >= times) throw error
        if (pause > 0) await setTimeout(pause)
      }
    }
  }

  function toError(name: string, error: unknown): CallError {
    if (error instanceof Refusal) return { code: error.code, params: error.params }
    if (store.shouldRetry(error)) return { code: 'database.busy', params: {} }
    const trouble = store.trouble(error)
    if (trouble !== null) return { code: trouble.code, params: trouble.params }
    const errorId = crypto.randomUUID().slice(0, 8)
    options.reportBug(errorId, name, error)
    return { code: 'internal', params: { errorId } }
  }

  return {
    call: async (request) => {
      const handler = Object.hasOwn(handlers, request.name) ? handlers[request.name] : undefined
      if (!handler) return { id: request.id, ok: false, error: { code: 'call.unknown', params: { name: request.name } } }
      try {
        const outcome = handler.kind === 'query' ? await query(handler, request.input) : await inTurn(() => command(handler, request))
        if (outcome.outcome === 'done') return { id: request.id, ok: true, value: outcome.value }
        return { id: request.id, ok: false, error: outcome.error }
      } catch (error) {
        return { id: request.id, ok: false, error: toError(request.name, error) }
      }
    },
  }
}
