import { useLayoutEffect, useRef, useState } from 'react'
import { createStore } from '../api/store.ts'
import type { ScanAnswer } from './queue.ts'

/** What a place makes of a code; null when the code means nothing to it and may mean something elsewhere. */
export type ScanHandler = (code: string) => Promise<ScanAnswer | null>

const handlers = createStore<readonly ScanHandler[]>([])

/** The place that is on the screen, and the app behind it: asked in this order. */
export function scanHandlers(): readonly ScanHandler[] {
  return handlers.current().toReversed()
}

/**
 * Gives this place the scans while it is on the screen; the last one to come is asked first. `isBehind`: the app, which is asked last
 * though the place that it opens with comes before it.
 */
export function useScans(handler: ScanHandler, { isBehind = false }: { readonly isBehind?: boolean } = {}): void {
  const latest = useRef(handler)
  useLayoutEffect(() => {
    latest.current = handler
  })
  useLayoutEffect(() => {
    const registered: ScanHandler = (code) => latest.current(code)
    handlers.set(isBehind ? [registered, ...handlers.current()] : [...handlers.current(), registered])
    return () => handlers.set(handlers.current().filter((other) => other !== registered))
  }, [isBehind])
}

const opening = createStore(0)

/** While a place opens, scans wait for it: they are meant for what it is going to show. */
export function useScansWait(isOpening: boolean): void {
  useLayoutEffect(() => {
    if (!isOpening) return undefined
    opening.set(opening.current() + 1)
    return () => opening.set(opening.current() - 1)
  }, [isOpening])
}

/** The same until an act is over, and the screen shows what it did: a key may have begun it, and what is scanned then is for what it makes. */
export function scansWaitUntil(over: Promise<unknown>): void {
  opening.set(opening.current() + 1)
  void over.finally(() => opening.set(opening.current() - 1))
}

interface OpeningView {
  readonly data: unknown
  readonly isStale: boolean
  readonly error: unknown
}

/** The same for a place that shows one view: also what is known from before may say wrongly whose work it is. */
export function useScansWaitFor({ data, isStale, error }: OpeningView): void {
  const [wasFresh, setFresh] = useState(false)
  const isFresh = wasFresh || (data !== undefined && !isStale)
  if (isFresh !== wasFresh) setFresh(isFresh)
  useScansWait(!isFresh && error === null)
}

/** Also before anything is on the screen. */
export function isPlaceOpening(): boolean {
  return opening.current() > 0 || handlers.current().length === 0
}

/** Resolves when a place has opened, or another one begins to. */
export function placeOpened(): Promise<void> {
  return new Promise((resolve) => {
    const stops = [opening, handlers].map((store) =>
      store.subscribe(() => {
        for (const stop of stops) stop()
        resolve()
      }),
    )
  })
}
