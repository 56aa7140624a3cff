import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { mostJobs, printJobSchema, type PrintJob } from '../../domain/shell/spool.ts'

/** The jobs of this station with their documents, in a folder that outlives the app. Newest first; the oldest are forgotten. */
export class JobFolder {
  readonly #folder: string
  #jobs: readonly PrintJob[]

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    this.#jobs = this.#read()
  }

  get jobs(): readonly PrintJob[] {
    return this.#jobs
  }

  add(job: Omit<PrintJob, 'id'>, bytes: Uint8Array): PrintJob {
    const added: PrintJob = { id: (this.#jobs[0]?.id ?? 0) + 1, ...job }
    writeFileSync(this.#document(added.id), bytes, { mode: 0o600 })
    const all = [added, ...this.#jobs]
    for (const { id } of all.slice(mostJobs)) rmSync(this.#document(id), { force: true })
    this.#write(all.slice(0, mostJobs))
    return added
  }

  change(id: number, to: Partial<Pick<PrintJob, 'state' | 'error' | 'systemJob'>>): void {
    this.#write(this.#jobs.map((job) => (job.id === id ? { ...job, ...to } : job)))
  }

  /** Null where it was lost. */
  bytesOf(id: number): Uint8Array | null {
    try {
      return readFileSync(this.#document(id))
    } catch {
      return null
    }
  }

  #document(id: number): string {
    return join(this.#folder, `${id}.pdf`)
  }

  #read(): readonly PrintJob[] {
    try {
      const listed: unknown = JSON.parse(readFileSync(join(this.#folder, 'jobs.json'), 'utf8'))
      return z.array(printJobSchema).parse(listed)
    } catch {
      return []
    }
  }

  #write(jobs: readonly PrintJob[]): void {
    this.#jobs = jobs
    const file = join(this.#folder, 'jobs.json')
    // A power cut leaves the old list or the new one.
    writeFileSync(`${file}.new`, JSON.stringify(jobs), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
}
