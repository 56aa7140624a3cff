import { setImmediate } from 'node:timers/promises'
import { refuse } from '../../domain/refusal.ts'
import type { ServiceEvent } from '../../domain/service/protocol.ts'

type Progress = Extract<ServiceEvent, { event: 'progress' }>

/** Milliseconds of work before other calls of the data service get their turn. */
const longestSlice = 8
/** Milliseconds between two words about the progress. */
const progressEvery = 100

/** A long piece of work that tells its progress, lets queries in between, and can be stopped. */
export interface Job {
  /** Call it often: it mostly returns at once. Throws the refusal `import.cancelled` when the job was asked to stop. */
  pause(phase: Progress['phase'], done: number, total: number): Promise<void>
}

export interface Jobs {
  start(name: string | undefined, emit: (event: ServiceEvent) => void): Job
  /** The job stops at its next pause; one that has not begun yet stops there too. */
  stop(name: string): void
  /** Forgets that the job was asked to stop. */
  end(name: string | undefined): void
}

const rememberedStops = 100

export function createJobs(): Jobs {
  const stopped = new Set<string>()
  return {
    start(name, emit) {
      let worked = performance.now()
      let told = 0
      return {
        async pause(phase, done, total) {
          const now = performance.now()
          if (now - worked < longestSlice) return
          if (name !== undefined && stopped.has(name)) refuse('import.cancelled', {})
          if (name !== undefined && now - told >= progressEvery) {
            emit({ event: 'progress', job: name, phase, done, total })
            told = now
          }
          await setImmediate()
          worked = performance.now()
        },
      }
    },
    stop(name) {
      const [oldest] = stopped
      if (stopped.size >= rememberedStops && oldest !== undefined) stopped.delete(oldest)
      stopped.add(name)
    },
    end(name) {
      if (name !== undefined) stopped.delete(name)
    },
  }
}
