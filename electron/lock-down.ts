import { app, session, type WebContents } from 'electron'
import log from 'electron-log/main'
import { isAtBench, isPictureOnly } from './camera.ts'
import { isTrusted, startPage } from './origin.ts'

/** The page may show itself and talk to us: it goes nowhere else, opens nothing and is granted nothing but the camera at the bench. */
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
  own.setPermissionRequestHandler((contents, permission, answer, details) => {
    const kinds = 'mediaTypes' in details ? (details.mediaTypes ?? []) : []
    const isCamera = permission === 'media' && details.isMainFrame && isTrusted(details.requestingUrl)
    const isGranted = isCamera && isPictureOnly(kinds) && isAtBench(contents)
    if (!isGranted) log.warn('refused the permission', permission, ...kinds)
    answer(isGranted)
  })
  own.setPermissionCheckHandler(
    (contents, permission, origin, { mediaType }) =>
      permission === 'media' && isTrusted(origin) && isPictureOnly([mediaType]) && isAtBench(contents),
  )
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
