import { startNode } from './node-carrier.ts'
import { startUtility } from './utility-carrier.ts'
import type { StartCarrier } from './carrier.ts'

export type ServiceRuntime = 'utility' | 'node'

/** The first Electron whose own Node loads better-sqlite3 13. */
const firstOwnRuntime = 35

/** PACKBENCH_SERVICE=utility|node decides otherwise. */
export function serviceRuntime(): ServiceRuntime {
  const forced = process.env['PACKBENCH_SERVICE']
  if (forced === 'utility' || forced === 'node') return forced
  return Number.parseInt(process.versions.electron, 10) >= firstOwnRuntime ? 'utility' : 'node'
}

export function chooseCarrier(): StartCarrier {
  return serviceRuntime() === 'utility' ? startUtility : startNode
}
