import type { ServiceEvent, Topic } from '../../domain/service/protocol.ts'

/** Milliseconds in which what changed is told together. Nobody sees the delay; a burst of scans becomes one round of asking again. */
const together = 5

/** Tells what changed, behind the replies that somebody waits for, and everything else at once. */
export function news(post: (event: ServiceEvent) => void): { emit(event: ServiceEvent): void; flush(): void } {
  const topics = new Set<Topic>()
  let waiting: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(waiting)
    waiting = undefined
    if (topics.size > 0) post({ event: 'changed', topics: [...topics] })
    topics.clear()
  }
  return {
    flush,
    emit: (event) => {
      if (event.event !== 'changed') return post(event)
      for (const topic of event.topics) topics.add(topic)
      waiting ??= setTimeout(flush, together)
    },
  }
}
