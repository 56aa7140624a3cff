import type { SerialScannerState } from '../../domain/scanning/serial/state.ts'
import { createStore, useStore } from './store.ts'

/** How the serial scanner of this station is. Its codes come as events. */
export const serialScanner = createStore<SerialScannerState>({ kind: 'none' })

export function useSerialScanner(): SerialScannerState {
  return useStore(serialScanner)
}
