import type { Database as SqliteFile } from 'better-sqlite3'
import { topics, type Topic } from '../../domain/service/protocol.ts'

/** Milliseconds. What another program wrote into the file is on the screen this soon. */
const pause = 1000

/**
 * SQLite tells nobody that another process wrote. It counts such commits, but not those of the connection that asks, for a
 * microsecond a look; what they changed it does not say. Returns how to stop.
 */
export function watchOthers(file: SqliteFile, listener: (topics: readonly Topic[]) => void): () => void {
  const version = () => file.pragma('data_version', { simple: true })
  let seen = version()
  const look = () => {
    try {
      const found = version()
      if (found === seen) return
      seen = found
    } catch {
      // The next statement meets the same trouble and says it to somebody who waits for it.
      return
    }
    listener(topics)
  }
  const timer = setInterval(look, pause)
  timer.unref()
  return () => clearInterval(timer)
}
