import { type Query, QueryClient } from '@tanstack/react-query'
import type { Topic } from '../../domain/service/protocol.ts'
import { isServiceGone } from './call-refused.ts'
import { onEvent } from './events.ts'
import { shows } from './topics.ts'

/** A change is asked about at once; those that follow within so many milliseconds are gathered. */
const gather = 40

export function createViews(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The data service says when something changed; nothing is asked again on a guess.
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        retry: (_count, error) => isServiceGone(error),
        retryDelay: 250,
      },
    },
  })
}

/** Keeps every view on the screen true: a commit anywhere, or a service that came back, asks again. */
export function keepViewsTrue(views: QueryClient): () => void {
  let waiting = new Set<Topic>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let askedAt = Number.NEGATIVE_INFINITY
  const flush = () => {
    const changed = [...waiting]
    waiting = new Set()
    timer = undefined
    askedAt = performance.now()
    askAgain(views, (name) => shows(name, changed))
  }
  const stop = onEvent((event) => {
    if (event.event === 'changed') {
      for (const topic of event.topics) waiting.add(topic)
      timer ??= setTimeout(flush, performance.now() - askedAt > gather ? 0 : gather)
    }
    if (event.event === 'service' && event.state === 'up') askAgain(views, () => true)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

function askAgain(views: QueryClient, isConcerned: (name: string) => boolean): void {
  const predicate = ({ queryKey }: Query) => isConcerned(String(queryKey[0]))
  const cache = views.getQueryCache()
  // The first answer of a view may be on its way and older than the change: to invalidate it would be to take it for the newest.
  for (const view of cache.findAll({ predicate, fetchStatus: 'fetching' })) {
    if (view.state.data !== undefined) continue
    if (view.isActive()) void view.cancel({ silent: true })
    else cache.remove(view)
  }
  void views.invalidateQueries({ predicate })
}
