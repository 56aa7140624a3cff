import { app, session, type WebContents } from 'electron'
import log from 'electron-log/main'
import { isTrusted, startPage } from './origin.ts'

/** The page may show itself and talk to us: it goes nowhere else, opens nothing and is granted nothing. */
export function lockDown(): void {
  app.on('web-contents-created', (_, contents) => {
    confine(contents)
  })
}

function confine(contents: WebContents): void {
  contents.on('will-navigate', (event, address) => {
    if (withoutHash(address) === withoutHash(startPage)) return
    event.preventDefault()
    log.warn('refused to go to', address)
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    log.warn('refused to open', url)
    return { action: 'deny' }
  })
}

/** Once the app is ready. */
export function lockDownSession(): void {
  const own = session.defaultSession
  own.setPermissionRequestHandler((_contents, permission, answer) => {
    log.warn('refused the permission', permission)
    answer(false)
  })
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.on('will-download', (event) => {
    event.preventDefault()
  })
  own.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isLocal(details.url) })
  })
}

function isLocal(address: string): boolean {
  return isTrusted(address) || /^(blob|data|devtools|ws):/.test(address)
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? address
}
