import { useEffect } from 'react'
import { createStore } from '../../api/store.ts'
import { dismissAll } from '../notice/notice.ts'

/** Whether one step fills the screen and the rail is away. */
export const benchMode = createStore(false)

export function useBenchMode(): void {
  useEffect(() => {
    benchMode.set(true)
    // What the desk had to say would lie over the keys of the step.
    dismissAll()
    return () => benchMode.set(false)
  }, [])
}
