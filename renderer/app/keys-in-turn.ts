import type { QueryClient } from '@tanstack/react-query'
import { isActUnderWay } from '../api/act.ts'
import { scans } from '../scanning/answer.ts'
import { isPlaceOpening } from '../scanning/handlers.ts'
import { isDialogOpen, isFocusOnItsWay } from '../ui/action/registry.ts'

/** Milliseconds after which a key acts on what is there: behind what takes longer nobody expects it to wait. */
const patience = 3000
/** The same for a command: an import is one, too, and its keys must answer meanwhile. */
const actPatience = 600
/** The same for the focus of a dialog that opens: where nothing in it takes the focus, its keys must answer all the same. */
const focusPatience = 600
/** A window that is not seen draws no frames. */
const longestFrame = 30

interface WaitingKey {
  readonly at: number
  /** Returns whether something may open now that the next key is for. */
  readonly act: () => boolean
}

const waiting: WaitingKey[] = []
let isViewLoading = () => false
let isWorking = false

/** From now on keys wait for what these views show for the first time. Returns how to stop. */
export function keysWaitFor(views: QueryClient): () => void {
  isViewLoading = () => views.isFetching({ predicate: ({ state }) => state.data === undefined }) > 0
  return () => {
    isViewLoading = () => false
  }
}

/** A scan may have opened the dialog that it waits for, as REPRINT does: then keys are for that. */
function isScanUnderWay(): boolean {
  if (isDialogOpen()) return false
  const { scanned, done } = scans.tape.current()
  return done < scanned
}

/** Something is about to come that a key is meant for which was pressed at this moment. */
function isOpening(pressedAt: number): boolean {
  const waited = performance.now() - pressedAt
  if (waited < focusPatience && isFocusOnItsWay()) return true
  return waited < patience && (isViewLoading() || isPlaceOpening() || isScanUnderWay() || isActUnderWay(actPatience))
}

function frame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longestFrame)
    requestAnimationFrame(() => {
      clearTimeout(late)
      setTimeout(resolve, 0)
    })
  })
}

async function work(): Promise<void> {
  if (isWorking) return
  isWorking = true
  try {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      while (isOpening(next.at)) await frame()
      if (!next.act()) continue
      // A dialog is there with the first frame, its first field and its keys with the second.
      await frame()
      await frame()
    }
  } finally {
    isWorking = false
  }
}

/**
 * Acts at once where nothing is about to open, else when it has: keys keep their order among themselves and behind the scans.
 * Undefined where it waits.
 */
export function inTurn(act: () => boolean): boolean | undefined {
  const at = performance.now()
  if (isWorking || isOpening(at)) {
    waiting.push({ at, act })
    void work()
    return undefined
  }
  const hasActed = act()
  if (hasActed) {
    waiting.push({ at, act: () => true })
    void work()
  }
  return hasActed
}
