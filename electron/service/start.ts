import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { Settings } from '../settings.ts'
import { databaseLaunch } from '../shell/database.ts'
import { inheritedEnvironment, type Carrier } from './carrier.ts'
import { chooseCarrier } from './choose-carrier.ts'

function serviceEntry(): string {
  const chosen = app.isPackaged ? undefined : process.env['PACKBENCH_SERVICE_ENTRY']
  const entry = chosen ?? join(app.getAppPath(), 'dist', 'service', 'service.cjs')
  /** A Node of its own reads no archive: an app that was packed for one keeps the service beside it. */
  const outside = entry.replace(/app\.asar(?=[/\\])/, 'app.asar.unpacked')
  return existsSync(outside) ? outside : entry
}

export function startDataService(settings: Settings): Carrier {
  const start = chooseCarrier()
  const { args, env } = databaseLaunch(settings)
  return start({ entry: serviceEntry(), args, env: { ...inheritedEnvironment(), ...env } })
}
