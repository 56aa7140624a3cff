import { refuse } from '../refusal.ts'
import { type CartPlace, type CurrentTask, isCluster, stepOf, type WalkState } from './step.ts'

/** The task whose missing units are given up. */
export function decideShort(state: WalkState): CurrentTask {
  const step = stepOf(state)
  if (step.kind === 'done' || step.kind === 'tote') return refuse('pick.nothing_to_short', {})
  if (step.place.stopped !== null) refuse('pick.order_stopped', { number: step.place.number, reason: step.place.stopped })
  if (step.kind === 'put') refuse('pick.put_first', { scanned: 'SHORT', expected: step.place.tote })
  return step.task
}

export type SkipAct = { readonly kind: 'skip'; readonly task: CurrentTask } | { readonly kind: 'set_aside'; readonly place: CartPlace }

/** A task goes to the end of the walk; an order that was stopped leaves it. */
export function decideSkip(state: WalkState): SkipAct {
  const step = stepOf(state)
  if (step.kind === 'done') return refuse('pick.nothing_to_skip', {})
  if (step.place.stopped !== null) return { kind: 'set_aside', place: step.place }
  if (step.kind === 'tote') return refuse('pick.nothing_to_skip', {})
  const inHand = isCluster(state.places) && step.task.put < step.task.picked
  if (inHand) refuse('pick.put_first', { scanned: 'SKIP', expected: step.place.tote })
  return { kind: 'skip', task: step.task }
}
