import type { Endpoint } from '../../domain/service/protocol.ts'

/** A running data service, whatever kind of process it is. */
export interface Carrier extends Endpoint {
  readonly pid: number | undefined
  /** Lines that the process writes by itself: for the log. */
  onOutput(listener: (text: string) => void): void
  /** Once, when the process is gone. */
  onExit(listener: (code: number | null) => void): void
  kill(): void
}

export interface ServiceLaunch {
  /** The bundle: dist/service/service.cjs. */
  readonly entry: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

export type StartCarrier = (launch: ServiceLaunch) => Carrier

/** What a child inherits. A forked utility process refuses values that are undefined. */
export function inheritedEnvironment(): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) kept[name] = value
  return kept
}
