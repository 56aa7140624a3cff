export interface Measured {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** Ours divided by the raw twin's, measured in the same run; null where there is no twin. */
  readonly ofLimit: number | null
  /** What we want it to be, in words. */
  readonly wanted: string
  readonly met: boolean
}

export interface BenchOptions {
  /** Orders in the big database. */
  readonly orders: number
}

/** One value, or several that one run gives. */
export type Benchmark = (options: BenchOptions) => Promise<Measured | readonly Measured[]>

/** The smallest of the values that `share` of them do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/** Milliseconds of each of `count` runs, one after the other; the first tenth again is warm-up and not counted. */
export async function timed(count: number, act: (turn: number) => Promise<unknown>): Promise<readonly number[]> {
  for (let turn = 0; turn < count / 10; turn += 1) await act(turn)
  const times: number[] = []
  for (let turn = 0; turn < count; turn += 1) {
    const begun = performance.now()
    await act(turn)
    times.push(performance.now() - begun)
  }
  return times
}
