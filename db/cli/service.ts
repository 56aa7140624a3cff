import type { CallReply } from '../../domain/service/protocol.ts'
import { serviceClock } from '../service/clock.ts'
import { startService, type Started } from '../service/start.ts'

export const clock = serviceClock(process.env)

export function reportBug(errorId: string, call: string, error: unknown): void {
  console.error(`[${errorId}] ${call}:`, error)
}

/** For verbs that only look: a name that was typed wrong makes no database. */
export const existing = { mustExist: true }

/** The data service in this process, closed in order afterwards. */
export async function withService(
  location: string,
  act: (started: Started) => Promise<number>,
  options: { readonly mustExist?: boolean } = {},
): Promise<number> {
  const started = await startService({ location, clock, emit: () => {}, reportBug, ...options })
  try {
    return await act(started)
  } catch (error) {
    throw started.store.trouble(error) ?? error
  } finally {
    await started.store.close()
  }
}

/** One call by the CLI itself; commands get a fresh id. */
export function callOnce(started: Started, name: string, input: unknown): Promise<CallReply> {
  return started.service.call({ id: 1, name, input, requestId: crypto.randomUUID(), station: 'cli' })
}
