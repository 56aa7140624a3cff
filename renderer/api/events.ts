import type { InterfaceEvent } from '../../domain/service/protocol.ts'
import { bridge } from './bridge.ts'
import { connection } from './connection.ts'
import { printJobs } from './print-jobs.ts'
import { scale } from './scale.ts'
import { serialScanner } from './serial-scanner.ts'

type Listener = (event: InterfaceEvent) => void
const listeners = new Set<Listener>()

/** Hears everything that the shell and the data service announce. Returns how to stop. */
export function onEvent(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Called once when the interface starts. */
export function hearEvents(): () => void {
  return bridge().subscribe((event) => {
    if (event.event === 'service')
      connection.set(event.state === 'failed' ? { state: 'failed', error: event.error } : { state: event.state })
    if (event.event === 'scale') scale.set(event.scale)
    if (event.event === 'scanner') serialScanner.set(event.scanner)
    for (const listener of listeners) listener(event)
    // Listeners compare with what was known before.
    if (event.event === 'printJobs') printJobs.set(event.jobs)
  })
}
