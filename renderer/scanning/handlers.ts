import { useEffect, useLayoutEffect, useRef } from 'react'
import { createStore } from '../api/store.ts'
import type { ScanAnswer } from './queue.ts'

/** What a place makes of a code; null when the code means nothing to it and may mean something elsewhere. */
export type ScanHandler = (code: string) => Promise<ScanAnswer | null>

const handlers = createStore<readonly ScanHandler[]>([])

/** The place that is on the screen, and the app behind it: asked in this order. */
export function scanHandlers(): readonly ScanHandler[] {
  return handlers.current().toReversed()
}

/** Gives this place the scans while it is on the screen; the last one to come is asked first. */
export function useScans(handler: ScanHandler): void {
  const latest = useRef(handler)
  useLayoutEffect(() => {
    latest.current = handler
  })
  useEffect(() => {
    const registered: ScanHandler = (code) => latest.current(code)
    handlers.set([...handlers.current(), registered])
    return () => handlers.set(handlers.current().filter((other) => other !== registered))
  }, [])
}
