import type { ScaleState } from '../../domain/scales/state.ts'
import { createStore, useStore } from './store.ts'

/** What the scale of this station shows at this moment. */
export const scale = createStore<ScaleState>({ kind: 'none' })

export function useScale(): ScaleState {
  return useStore(scale)
}
