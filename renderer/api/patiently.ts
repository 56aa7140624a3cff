import { CallRefused, isServiceGone } from './call-refused.ts'
import { settledConnection } from './connection.ts'

/** Milliseconds between two tries while the service is coming back, and how often to try. */
const pause = 250
const tries = 120

/** Repeats a call that died with the service until it is back. Rejects with what was refused, or with why the service stays away. */
export async function patiently<T>(once: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await once()
    } catch (error) {
      if (!isServiceGone(error) || left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
      const state = await settledConnection(pause * tries)
      if (state.state === 'failed') throw new CallRefused(state.error)
    }
  }
}
