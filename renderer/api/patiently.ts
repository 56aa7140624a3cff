import { CallRefused, isServerGone, isServiceGone } from './call-refused.ts'
import { settledConnection } from './connection.ts'

/** Milliseconds between two tries while the service is coming back, and how often to try. */
const pause = 250
const tries = 120
/** A server that takes longer than a blink is said to the person. */
const serverTries = 20

/**
 * Repeats a call that died with the service, or with the way to its server, until they are back. Rejects with what was refused, or
 * with why they stay away.
 */
export async function patiently<T>(once: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await once()
    } catch (error) {
      const most = isServiceGone(error) ? tries : isServerGone(error) ? serverTries : 0
      if (tried > most) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
      const state = await settledConnection(pause * tries)
      if (state.state === 'failed') throw new CallRefused(state.error)
    }
  }
}
