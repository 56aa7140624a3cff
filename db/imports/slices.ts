import { setImmediate } from 'node:timers/promises'

/** Milliseconds of work before other calls of the data service get their turn. */
const longestSlice = 8

/**
 * Runs a generator to its end without holding the thread: between slices queries are answered, progress is told, and
 * `pause` may stop it by throwing.
 */
export async function runSliced<Step, Result>(steps: Generator<Step, Result, void>, pause: (step: Step) => void): Promise<Result> {
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - since < longestSlice) continue
    pause(step.value)
    await setImmediate()
    since = performance.now()
  }
}
