import type { Station } from '../../domain/shell/station.ts'
import { call } from './call.ts'
import type { Input } from './calls.ts'
import { signedIn } from './signed-in.ts'
import { createStore, useStore } from './store.ts'

/** What this workstation remembers for itself; null until it has been read. */
export const station = createStore<Station | null>(null)

function take(next: Station): Station {
  station.set(next)
  signedIn.set(next.staffId)
  return next
}

export async function loadStation(): Promise<Station> {
  return take(await call('shell.station.get', {}))
}

export async function saveStation(patch: Input<'shell.station.save'>): Promise<Station> {
  return take(await call('shell.station.save', patch))
}

export function useStation(): Station | null {
  return useStore(station)
}
