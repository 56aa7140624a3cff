import { join } from 'node:path'
import { app, BrowserWindow, Menu } from 'electron'
import log from 'electron-log/main'
import type { InterfaceEvent } from '../../domain/service/protocol.ts'
import { startPage } from '../origin.ts'
import type { Settings } from '../settings.ts'
import { takePicture } from './picture.ts'
import { boundsToOpenWith, keepWindowState } from './state.ts'

let mainWindow: BrowserWindow | undefined

export function openMainWindow(settings: Settings): BrowserWindow {
  const state = settings.window()
  const window = new BrowserWindow({
    ...boundsToOpenWith(state),
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Packbench',
    autoHideMenuBar: true,
    icon: join(app.getAppPath(), 'assets', 'icons', 'icon.png'),
    webPreferences: {
      preload: join(app.getAppPath(), 'dist', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      /** A scanner goes on while another window has the screen. */
      backgroundThrottling: false,
      devTools: !app.isPackaged,
    },
  })
  mainWindow = window
  if (state.maximised) window.maximize()
  keepWindowState(window, settings)
  window.once('ready-to-show', () => {
    window.show()
  })
  window.on('closed', () => {
    mainWindow = undefined
  })
  window.webContents.on('render-process-gone', (_, details) => {
    if (details.reason === 'clean-exit') return
    log.error('the page went away:', details.reason)
    // What cannot be started would only fail again.
    if (details.reason !== 'launch-failed' && details.reason !== 'integrity-failure') window.reload()
  })
  takePicture(window)
  window.loadURL(startPage).catch((error: unknown) => {
    log.error('the page did not load', error)
  })
  return window
}

/** Copy and paste need no menu but on macOS. */
export function setMenu(): void {
  Menu.setApplicationMenu(
    process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]) : null,
  )
}

export function showMainWindow(): void {
  if (!mainWindow) return
  if (mainWindow.isMinimized()) mainWindow.restore()
  mainWindow.show()
  mainWindow.focus()
}

export function isMainPage(frame: { readonly routingId: number; readonly processId: number } | null): boolean {
  const main = mainWindow?.webContents.mainFrame
  return !!main && !!frame && main.routingId === frame.routingId && main.processId === frame.processId
}

export function publish(event: InterfaceEvent): void {
  if (mainWindow && !mainWindow.isDestroyed()) mainWindow.webContents.send('event', event)
}
