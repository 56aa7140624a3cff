import { app } from 'electron'
import type { About } from '../../domain/shell/contract.ts'
import { logFolder } from '../logs.ts'
import { serviceRuntime } from '../service/choose-carrier.ts'

export function about(): About {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    serviceRuntime: serviceRuntime(),
    platform: `${process.platform} ${process.arch}`,
    dataFolder: app.getPath('userData'),
    logFolder: logFolder(),
  }
}
