import log from 'electron-log/main'
import { logFolder } from '../logs.ts'
import type { CallReply, CallRequest, InterfaceEvent, ServiceControl, ServiceMessage, ShellEvent } from '../../domain/service/protocol.ts'
import type { Carrier } from './carrier.ts'
import { isReply, isServiceMessage, refusal } from './messages.ts'

/** Milliseconds before the first, second … restart in a row; after the last one the person is asked. */
const pauses = [50, 200, 1000, 3000, 5000] as const
/** A service that lived so long was well: the row of restarts begins anew. */
const wellAfterMs = 30_000
/** Checkpointing a large file takes a moment; a service that hangs must not keep the app open. */
const closeWithinMs = 8000

interface Pending {
  readonly id: number
  readonly answer: (reply: CallReply) => void
}

/** Keeps one data service running, pairs calls with replies, and tells the interface how it is. */
export class ServiceSupervisor {
  readonly #start: () => Carrier
  readonly #publish: (event: InterfaceEvent) => void
  readonly #pending = new Map<number, Pending>()
  #carrier: Carrier | undefined
  #state: ShellEvent | undefined
  #lastId = 0
  #failuresInRow = 0
  #restarts = 0
  #startedAt = 0
  #pause: NodeJS.Timeout | undefined
  #closing = false

  constructor(start: () => Carrier, publish: (event: InterfaceEvent) => void) {
    this.#start = start
    this.#publish = publish
  }

  /** Undefined while it starts for the first time. */
  get state(): ShellEvent | undefined {
    return this.#state
  }

  get restarts(): number {
    return this.#restarts
  }

  start(): void {
    clearTimeout(this.#pause)
    this.#startedAt = Date.now()
    const carrier = this.#start()
    this.#carrier = carrier
    carrier.onMessage((message) => {
      if (isServiceMessage(message)) this.#receive(message)
      else log.error('the data service sent something unknown', message)
    })
    carrier.onOutput((text) => {
      log.info('[service]', text.trimEnd())
    })
    carrier.onExit((code) => {
      if (this.#carrier === carrier) this.#gone(code)
    })
  }

  call(request: CallRequest): Promise<CallReply> {
    const carrier = this.#carrier
    if (!carrier) return Promise.resolve(refusal(request.id, 'service.gone'))
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((answer) => {
      this.#pending.set(id, { id: request.id, answer })
      carrier.post({ ...request, id })
    })
  }

  /** By the person, or because another database was chosen. */
  async restart(): Promise<void> {
    this.#failuresInRow = 0
    this.#restarts += 1
    await this.close()
    this.#closing = false
    this.#tell({ event: 'service', state: 'restarting' })
    this.start()
  }

  /** Lets the service finish and close its database; after a while it is ended. */
  async close(): Promise<void> {
    this.#closing = true
    clearTimeout(this.#pause)
    const carrier = this.#carrier
    if (!carrier) return
    await new Promise<void>((done) => {
      const late = setTimeout(() => {
        log.warn('the data service did not close in time')
        carrier.kill()
        done()
      }, closeWithinMs)
      carrier.onExit(() => {
        clearTimeout(late)
        done()
      })
      carrier.post({ control: 'close' } satisfies ServiceControl)
    })
    this.#carrier = undefined
    this.#dropPending()
  }

  #receive(message: ServiceMessage): void {
    if (isReply(message)) {
      const pending = this.#pending.get(message.id)
      this.#pending.delete(message.id)
      pending?.answer({ ...message, id: pending.id })
      return
    }
    if (message.event === 'ready') this.#tell({ event: 'service', state: 'up' })
    else if (message.event === 'failed') this.#tell({ event: 'service', state: 'failed', error: message.error })
    else this.#publish(message)
  }

  #gone(code: number | null): void {
    this.#carrier = undefined
    this.#dropPending()
    if (this.#closing) return
    if (Date.now() - this.#startedAt > wellAfterMs) this.#failuresInRow = 0
    const pause = pauses[this.#failuresInRow]
    this.#failuresInRow += 1
    log.error(`the data service ended with ${code}; failure ${this.#failuresInRow} in a row`)
    if (pause === undefined) {
      this.#tell({
        event: 'service',
        state: 'failed',
        error: { code: 'service.crashed', params: { exitCode: code, times: this.#failuresInRow, logFolder: logFolder() } },
      })
      return
    }
    this.#restarts += 1
    this.#tell({ event: 'service', state: 'restarting' })
    this.#pause = setTimeout(() => {
      this.start()
    }, pause)
  }

  #dropPending(): void {
    const lost = [...this.#pending.values()]
    this.#pending.clear()
    for (const { id, answer } of lost) answer(refusal(id, 'service.gone'))
  }

  #tell(state: ShellEvent): void {
    this.#state = state
    log.info('data service:', state.state)
    this.#publish(state)
  }
}
