import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { app, protocol } from 'electron'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.otf': 'font/otf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Must run before the app is ready. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Serves the built page, and nothing outside its folder. */
export function serveApp(): void {
  const folder = join(app.getAppPath(), 'dist', 'client')
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const file = join(folder, decodeURIComponent(url.pathname))
    const type = contentTypes[extname(file)]
    if (url.host !== 'packbench' || !file.startsWith(folder + sep) || !type) return missing()
    try {
      return new Response(await readFile(file), { headers: headersOf(type) })
    } catch {
      return missing()
    }
  })
}

function missing(): Response {
  return new Response('Not here', { status: 404, headers: headersOf('text/plain; charset=utf-8') })
}

function headersOf(type: string): Record<string, string> {
  return { 'content-type': type, 'content-security-policy': contentSecurityPolicy, 'x-content-type-options': 'nosniff' }
}
