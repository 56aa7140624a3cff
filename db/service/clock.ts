/** PACKBENCH_NOW (ISO 8601 or ms) stops the clock, for pictures that are the same every time. */
export function serviceClock(environment: Readonly<Record<string, string | undefined>>): () => number {
  const fixed = environment['PACKBENCH_NOW']
  if (!fixed) return Date.now
  const instant = /^\d+$/.test(fixed) ? Number(fixed) : Date.parse(fixed)
  if (!Number.isFinite(instant)) throw new Error(`PACKBENCH_NOW is no instant: ${fixed}`)
  return () => instant
}
