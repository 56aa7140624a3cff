/** Runs a generator to its end; `pause` may let others have the thread after each step, or throw to stop. */
export async function runSliced<Step, Result>(steps: Generator<Step, Result, void>, pause: (step: Step) => Promise<void>): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await pause(step.value)
  }
}
