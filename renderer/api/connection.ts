import type { CallError } from '../../domain/service/protocol.ts'
import { createStore } from './store.ts'

export type Connection =
  { readonly state: 'up' } | { readonly state: 'restarting' } | { readonly state: 'failed'; readonly error: CallError }

/** What the shell last said about the data service. */
export const connection = createStore<Connection>({ state: 'up' })

/** Resolves when the service is up, when it has failed for good, or after `patience` milliseconds. */
export function settledConnection(patience: number): Promise<Connection> {
  return new Promise((resolve) => {
    if (connection.current().state !== 'restarting') {
      resolve(connection.current())
      return
    }
    const finish = () => {
      clearTimeout(timer)
      stop()
      resolve(connection.current())
    }
    const timer = setTimeout(finish, patience)
    const stop = connection.subscribe(() => {
      if (connection.current().state !== 'restarting') finish()
    })
  })
}
