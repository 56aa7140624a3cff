import { join } from 'node:path'
import { app } from 'electron'
import type { Settings } from '../settings.ts'
import { databaseLaunch } from '../shell/database.ts'
import { inheritedEnvironment, type Carrier } from './carrier.ts'
import { chooseCarrier } from './choose-carrier.ts'

/** A packed app keeps what another process must read outside its archive. */
function unpacked(path: string): string {
  return path.replace(/app\.asar(?=[/\\])/, 'app.asar.unpacked')
}

export function startDataService(settings: Settings): Carrier {
  const entry = process.env['PACKBENCH_SERVICE_ENTRY'] ?? join(app.getAppPath(), 'dist', 'service', 'service.cjs')
  const start = chooseCarrier()
  const { args, env } = databaseLaunch(settings)
  return start({ entry: unpacked(entry), args, env: { ...inheritedEnvironment(), ...env } })
}
