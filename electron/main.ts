import { join } from 'node:path'
import { app } from 'electron'
import log from 'electron-log/main'
import { declareAppScheme, serveApp } from './app-protocol.ts'
import { answerCalls } from './calls.ts'
import { lockDown, lockDownSession } from './lock-down.ts'
import { startLog } from './logs.ts'
import { closeServiceBeforeQuit } from './quit.ts'
import { watchDevices } from './serial/devices.ts'
import { startDataService } from './service/start.ts'
import { ServiceSupervisor } from './service/supervisor.ts'
import { openSettings } from './settings.ts'
import { shellCalls } from './shell/calls.ts'
import { handToQueue, stateInQueue } from './shell/printing.ts'
import { Spool } from './spool/spool.ts'
import { openMainWindow, publish, setMenu, showMainWindow } from './window/main-window.ts'

const dataFolder = process.env['PACKBENCH_USER_DATA']
if (dataFolder) app.setPath('userData', dataFolder)

/** As root Chromium runs only without its sandbox; asking for both makes it restart without end. */
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

if (app.requestSingleInstanceLock()) run()
else app.quit()

function run(): void {
  declareAppScheme()
  startLog()
  lockDown()
  setMenu()
  const settings = openSettings()
  const service = new ServiceSupervisor(() => startDataService(settings), publish)
  const devices = watchDevices(publish)
  const spool = new Spool({
    folder: join(app.getPath('userData'), 'print-jobs'),
    queues: { hand: handToQueue, stateOf: stateInQueue },
    tell: (jobs) => {
      publish({ event: 'printJobs', jobs })
    },
  })
  const shell = { settings, service, devices, spool }
  answerCalls(shell, shellCalls(shell))
  closeServiceBeforeQuit(service)
  app.on('second-instance', showMainWindow)
  app.on('will-quit', () => {
    devices.close()
    spool.close()
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  const open = async () => {
    await app.whenReady()
    service.start()
    devices.use(settings.station())
    lockDownSession()
    serveApp()
    openMainWindow(settings)
  }
  open().catch((error: unknown) => {
    log.error('Packbench could not start', error)
    app.exit(1)
  })
}
