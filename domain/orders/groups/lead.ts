interface Urgency {
  readonly id: number
  readonly priority: number
  /** Milliseconds UTC. */
  readonly promiseAt: number
}

/** Of orders that go together, the one that keeps every promise: the highest priority, then the earliest promise, then the first. */
export function byUrgency(a: Urgency, b: Urgency): number {
  return b.priority - a.priority || a.promiseAt - b.promiseAt || a.id - b.id
}
