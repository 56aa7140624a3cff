import type { CallError } from '../../domain/service/protocol.ts'
import type { PrintJob, ReprintReason } from '../../domain/shell/spool.ts'
import { JobFolder } from './job-folder.ts'

type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError }

export interface SpoolDocument {
  readonly printer: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly page: { readonly widthMm: number; readonly heightMm: number }
  readonly copies: number
}

/** How far the system's queue is with a job. */
export type QueueState =
  | { readonly kind: 'waiting'; readonly error: CallError | null }
  | { readonly kind: 'printed' }
  | { readonly kind: 'failed'; readonly error: CallError }

/** The printers as the system knows them. */
export interface Queues {
  readonly hand: (document: SpoolDocument) => Promise<Result<{ job: string }>>
  readonly stateOf: (printer: string, job: string) => Promise<QueueState>
}

interface SpoolOptions {
  readonly folder: string
  readonly queues: Queues
  readonly tell: (jobs: readonly PrintJob[]) => void
  readonly now?: () => number
  /** Milliseconds between two looks at what waits in the system's queues. */
  readonly lookEvery?: number
}

/**
 * Every document that this station prints, from its order to the end of its way through the system's queue. Each printer has its own
 * line, so that one that hangs or fails holds nobody else; what failed stays in the list with its reason.
 */
export class Spool {
  readonly #folder: JobFolder
  readonly #options: SpoolOptions
  readonly #lines = new Map<string, Promise<unknown>>()
  #looking: ReturnType<typeof setTimeout> | undefined

  constructor(options: SpoolOptions) {
    this.#options = options
    this.#folder = new JobFolder(options.folder)
    for (const { id, state, systemJob } of this.#folder.jobs) {
      // Nobody knows how far it came when the app ended: a person looks and prints it again.
      if (state === 'waiting' && systemJob === '')
        this.#folder.change(id, { state: 'failed', error: { code: 'print.interrupted', params: {} } })
    }
    this.#look()
  }

  /** Newest first. */
  get jobs(): readonly PrintJob[] {
    return this.#folder.jobs
  }

  /** Resolves when the system's queue took it or refused it. */
  async print(document: SpoolDocument, reprint: ReprintReason | null = null): Promise<Result<{ job: string }>> {
    const { printer, name, page, copies, bytes } = document
    const at = (this.#options.now ?? Date.now)()
    const { id } = this.#folder.add({ name, printer, page, copies, at, state: 'waiting', error: null, reprint, systemJob: '' }, bytes)
    this.#tell()
    const before = this.#lines.get(printer) ?? Promise.resolve()
    const handing = before.then(() => this.#options.queues.hand(document))
    this.#lines.set(
      printer,
      handing.catch(() => {}),
    )
    const handed = await handing.catch((error: unknown): Result<{ job: string }> => {
      return { ok: false, error: { code: 'print.failed', params: { printer, reason: String(error) } } }
    })
    this.#folder.change(id, handed.ok ? { systemJob: handed.value.job } : { state: 'failed', error: handed.error })
    this.#tell()
    this.#look()
    return handed
  }

  /** The same document once more, on the printer that it was for. */
  async again(id: number, reason: ReprintReason): Promise<Result<{ job: string }>> {
    const job = this.#folder.jobs.find((one) => one.id === id)
    const bytes = this.#folder.bytesOf(id)
    if (job === undefined || bytes === null) return { ok: false, error: { code: 'print.gone', params: {} } }
    return this.print({ ...job, bytes }, reason)
  }

  close(): void {
    clearTimeout(this.#looking)
  }

  #tell(): void {
    this.#options.tell(this.#folder.jobs)
  }

  #look(): void {
    clearTimeout(this.#looking)
    if (!this.#inQueue().length) return
    this.#looking = setTimeout(() => {
      void this.#lookNow().finally(() => {
        this.#look()
      })
    }, this.#options.lookEvery ?? 2000)
  }

  #inQueue(): readonly PrintJob[] {
    return this.#folder.jobs.filter(({ state, systemJob }) => state === 'waiting' && systemJob !== '')
  }

  async #lookNow(): Promise<void> {
    for (const { id, printer, systemJob, error } of this.#inQueue()) {
      const found = await this.#options.queues.stateOf(printer, systemJob)
      if (found.kind === 'waiting' && found.error?.code === error?.code) continue
      this.#folder.change(id, { state: found.kind, error: found.kind === 'printed' ? null : found.error })
      this.#tell()
    }
  }
}
