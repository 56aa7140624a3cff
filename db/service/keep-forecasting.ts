import type { CallReply } from '../../domain/service/protocol.ts'

export interface Forecasting {
  /** Forecasts what the next `advance` will write. */
  readonly prepare: () => Promise<void>
  /** Sends `reorder.advance`. */
  readonly advance: () => Promise<CallReply>
  readonly reportBug: (error: unknown) => void
}

/** One slice after the other, until nothing is left for now; between two of them scans have their turn. */
export async function forecastWhatIsLeft({ prepare, advance }: Pick<Forecasting, 'prepare' | 'advance'>, goOn = () => true): Promise<void> {
  while (goOn()) {
    await prepare()
    const reply = await advance()
    if (!reply.ok || !hasMore(reply.value)) return
    // On SQLite a slice never waits for anything: without this no message would come in before the last one.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function hasMore(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'more' in value && value.more === true
}

/** Milliseconds. The first look waits until the window is up. */
const pause = 60_000
const firstAfter = 10_000

export interface Kept {
  /** Looks at once: something was said that changes what is expected. */
  readonly look: () => void
  readonly end: () => Promise<void>
}

/** Looks every minute whether a day's demand or an hour's comparison is due. */
export function keepForecasting({ prepare, advance, reportBug }: Forecasting): Kept {
  let running = Promise.resolve()
  let ended = false
  let busy = false
  const look = () => {
    if (busy || ended) return
    busy = true
    running = forecastWhatIsLeft({ prepare, advance }, () => !ended)
      .catch(reportBug)
      .finally(() => {
        busy = false
      })
  }
  const first = setTimeout(look, firstAfter)
  const timer = setInterval(look, pause)
  return {
    look,
    end: () => {
      ended = true
      clearTimeout(first)
      clearInterval(timer)
      return running
    },
  }
}
