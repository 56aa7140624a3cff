import { useEffect } from 'react'
import { createStore } from '../../api/store.ts'

/** Whether one step fills the screen and the rail is away. */
export const benchMode = createStore(false)

export function useBenchMode(): void {
  useEffect(() => {
    benchMode.set(true)
    return () => benchMode.set(false)
  }, [])
}
