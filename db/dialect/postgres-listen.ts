import pg from 'pg'
import { topics } from '../../domain/service/protocol.ts'

const channel = 'packbench_changed'
/** Milliseconds until a lost connection is tried again. */
const pause = 1000

export interface Announcement {
  /** Made by each service for itself. */
  readonly from: string
  readonly topics: readonly string[]
}

/** The arguments of `pg_notify`. */
export function announcement(said: Announcement): readonly [channel: string, payload: string] {
  return [channel, JSON.stringify(said)]
}

/**
 * Hears what the other services announce, also after the server was away: then anything may have changed meanwhile. Rejects where
 * the first connection fails; returns how to stop.
 */
export async function keepListening(
  url: string,
  self: string,
  listener: (topics: readonly string[]) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const connect = async () => {
    const next = new pg.Client({ connectionString: url, application_name: 'packbench-listen' })
    // The end follows; without a listener an error would end the process.
    next.on('error', () => {})
    next.on('notification', ({ payload }) => {
      const heard = parse(payload ?? '')
      if (heard !== null && heard.from !== self) listener(heard.topics)
    })
    await next.connect()
    await next.query(`listen ${channel}`)
    if (stopped) return next.end()
    next.on('end', again)
    client = next
  }
  const again = () => {
    client = null
    if (stopped) return
    timer = setTimeout(() => void connect().then(() => listener(topics), again), pause)
    timer.unref()
  }
  await connect()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end()
  }
}

function parse(payload: string): Announcement | null {
  const value: unknown = JSON.parse(payload)
  if (typeof value !== 'object' || value === null || !('from' in value) || !('topics' in value) || !Array.isArray(value.topics)) return null
  return { from: String(value.from), topics: value.topics.map(String) }
}
