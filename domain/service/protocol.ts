import type { SerialScannerState } from '../scanning/serial/state.ts'
import type { ScaleState } from '../scales/state.ts'
import type { PrintJob } from '../shell/spool.ts'

/** What travels between the interface and the data service, whatever carries it. */

/** A call as the data service receives it. The shell adds `station`; it knows no command. */
export interface CallRequest {
  /** Pairs the reply with its call on one endpoint; nothing else. */
  readonly id: number
  readonly name: string
  readonly input: unknown
  /** Made by the caller of a command, kept with its result: a repeat writes nothing. */
  readonly requestId?: string
  readonly staffId?: number
  readonly station?: string
}

export interface CallError {
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
}

export type CallReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: CallError }

/** What a committed command touched; a view that shows one of these asks again. */
export const topics = [
  'settings',
  'checklists',
  'people',
  'items',
  'stock',
  'orders',
  'picking',
  'packing',
  'shipping',
  'returns',
  'imports',
  'tasks',
  'materials',
  'purchasing',
  'reorder',
] as const
export type Topic = (typeof topics)[number]

export type ServiceEvent =
  | { readonly event: 'changed'; readonly topics: readonly Topic[] }
  | {
      readonly event: 'progress'
      readonly job: string
      readonly phase: 'read' | 'check' | 'write'
      readonly done: number
      readonly total: number
    }
  | { readonly event: 'ready' }
  /** The database could not be opened; the service answers every call with this error until restarted. */
  | { readonly event: 'failed'; readonly error: CallError }

/** The shell's own news about the process that runs the data service. */
export type ShellEvent =
  | { readonly event: 'service'; readonly state: 'up' }
  /** It went away; calls answer `service.gone` until it is up again, which is soon. */
  | { readonly event: 'service'; readonly state: 'restarting' }
  /** It cannot start; the error says why. `shell.restartService` and `shell.database.choose` try again. */
  | { readonly event: 'service'; readonly state: 'failed'; readonly error: CallError }

/** The shell's own news about what is plugged into the station: told at the beginning, then as it changes. */
export type DeviceEvent =
  | { readonly event: 'scale'; readonly scale: ScaleState }
  | { readonly event: 'scanner'; readonly scanner: SerialScannerState }
  /** A serial scanner read a code, in the order in which it came. */
  | { readonly event: 'scanned'; readonly code: string }
  /** What the station printed, newest first. */
  | { readonly event: 'printJobs'; readonly jobs: readonly PrintJob[] }

export type ServiceMessage = CallReply | ServiceEvent

/** What the interface hears. */
export type InterfaceEvent = Extract<ServiceEvent, { event: 'changed' | 'progress' }> | ShellEvent | DeviceEvent

/** What the shell sends to the service besides calls: finish what runs, close the database, exit 0. */
export interface ServiceControl {
  readonly control: 'close'
}

/** The one shape of every carrier: utilityProcess, forked Node, JSON lines. */
export interface Endpoint {
  post(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
}
