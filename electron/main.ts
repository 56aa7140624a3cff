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
  answerCalls({ service, devices, settings }, shellCalls(settings, service, devices))
  closeServiceBeforeQuit(service)
  app.on('second-instance', showMainWindow)
  app.on('will-quit', () => {
    devices.close()
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
