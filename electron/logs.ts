import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import log from 'electron-log/main'

const largestBytes = 2 * 1024 * 1024
const keptArchives = 5

export function logFolder(): string {
  return join(app.getPath('userData'), 'logs')
}

/** main.log is the newest; main.1.log to main.5.log go back in time. */
export function startLog(): void {
  const { file, console, ipc } = log.transports
  file.resolvePathFn = () => join(logFolder(), 'main.log')
  file.maxSize = largestBytes
  file.archiveLogFn = () => {
    rotate(join(logFolder(), 'main'))
  }
  file.level = 'info'
  // The page is told nothing that it does not ask for.
  if (ipc) ipc.level = false
  console.level = app.isPackaged ? false : 'warn'
  log.errorHandler.startCatching({ showDialog: false })
  log.info(`Packbench ${app.getVersion()} on Electron ${process.versions.electron}, ${process.platform} ${process.arch}`)
}

function rotate(path: string): void {
  rmSync(`${path}.${keptArchives}.log`, { force: true })
  for (let age = keptArchives - 1; age >= 1; age -= 1) {
    if (existsSync(`${path}.${age}.log`)) renameSync(`${path}.${age}.log`, `${path}.${age + 1}.log`)
  }
  renameSync(`${path}.log`, `${path}.1.log`)
}
