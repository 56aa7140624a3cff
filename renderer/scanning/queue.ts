import { createStore, type Store } from '../api/store.ts'

/** What a scan did, for the eye and the ear. `ok`: right; `stop`: refused, nothing changed; `done`: something is complete. */
export interface ScanAnswer {
  readonly tone: 'ok' | 'stop' | 'done'
  readonly text: string
}

export interface TapeEntry {
  readonly number: number
  readonly code: string
  readonly state: 'waiting' | 'done'
  readonly answer: ScanAnswer | null
  /** The same code came so soon after itself that no person did it: a fault of the scanner. It counts all the same. */
  readonly doubled?: true
}

/** The tape: what was scanned since the window opened, and what each scan did. Newest first, the last ones only. */
export interface Tape {
  readonly scanned: number
  readonly done: number
  readonly entries: readonly TapeEntry[]
}

const kept = 50
export const emptyTape: Tape = { scanned: 0, done: 0, entries: [] }

export interface ScanQueue {
  readonly tape: Store<Tape>
  /** Takes a completed scan at once; it is worked off after all that came before it. */
  readonly push: (code: string) => void
}

/**
 * First in, first out, one at a time; `answer` never sees the next code before it has answered the last one.
 * `doubledMs`: the same code twice within so many milliseconds is marked; `now` is any steady clock.
 */
export function createScanQueue(
  answer: (code: string) => Promise<ScanAnswer>,
  doubledMs: () => number = () => 0,
  now: () => number = () => performance.now(),
): ScanQueue {
  const tape = createStore(emptyTape)
  let last = { code: '', at: Number.NEGATIVE_INFINITY }
  const waiting: { readonly number: number; readonly code: string }[] = []
  let isWorking = false

  const work = async () => {
    isWorking = true
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { number } = next
      const said = await answer(next.code)
      const { scanned, done, entries } = tape.current()
      tape.set({
        scanned,
        done: done + 1,
        entries: entries.map((entry) => (entry.number === number ? { ...entry, state: 'done', answer: said } : entry)),
      })
    }
    isWorking = false
  }
  return {
    tape,
    push(code) {
      const { scanned, done, entries } = tape.current()
      const number = scanned + 1
      const at = now()
      const isDoubled = code === last.code && at - last.at < doubledMs()
      last = { code, at }
      const entry: TapeEntry = { number, code, state: 'waiting', answer: null, ...(isDoubled ? { doubled: true } : {}) }
      tape.set({ scanned: number, done, entries: [entry, ...entries].slice(0, kept) })
      waiting.push({ number, code })
      if (!isWorking) void work()
    },
  }
}
