import { createServer, type Server } from 'node:http'
import { expect, test as base } from '../journeys/fixture.ts'
import { echoService } from './bridge.ts'

interface Outside {
  readonly address: string
  /** Paths that were asked for. */
  readonly visits: readonly string[]
}

const test = base.extend<{ outside: Outside }>({
  outside: async ({}, provide) => {
    const visits: string[] = []
    const server = createServer((request, response) => {
      visits.push(request.url ?? '')
      response.setHeader('access-control-allow-origin', '*').end('outside')
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    await provide({ address: `http://127.0.0.1:${portOf(server)}`, visits })
    server.close()
  },
})

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server does not listen')
  return address.port
}

test('every answer carries the content security policy', async ({ launch }) => {
  const { page } = await launch({ env: echoService })
  const policy = await page.evaluate(async () => (await fetch('app://packbench/index.html')).headers.get('content-security-policy'))
  expect(policy?.split('; ')).toEqual([
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
  ])
})

test('a script written into the page does not run', async ({ launch }) => {
  const { page } = await launch({ env: echoService })
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    return Reflect.has(window, 'injected')
  })
  expect(ran).toBe(false)
})

test('what is not in the built page is answered with 404, also outside its folder', async ({ launch }) => {
  const { page } = await launch({ env: echoService })
  const status = (path: string) => page.evaluate(async (asked) => (await fetch(asked)).status, path)
  expect(await status('/index.html')).toBe(200)
  expect(await status('/no-such-file.js')).toBe(404)
  expect(await status('/..%2f..%2fpackage.json')).toBe(404)
  expect(await status('/%2e%2e/main/main.cjs')).toBe(404)
})

test('the page reaches no server', async ({ launch, outside }) => {
  const { page } = await launch({ env: echoService })
  const reached = await page.evaluate(async (address) => {
    const attempts = [
      fetch(address),
      new Promise((resolve, reject) => Object.assign(new Image(), { src: address, onload: resolve, onerror: reject })),
    ]
    return (await Promise.allSettled(attempts)).map(({ status }) => status)
  }, outside.address)
  expect(reached).toEqual(['rejected', 'rejected'])
  expect(outside.visits).toEqual([])
})

test('even without the policy of the page, nothing goes out', async ({ launch, outside }) => {
  const { app } = await launch({ env: echoService })
  const outcome = await app.evaluate(async ({ session }, address) => {
    return session.defaultSession.fetch(address).then(
      () => 'answered',
      () => 'cancelled',
    )
  }, outside.address)
  expect({ outcome, visits: outside.visits }).toEqual({ outcome: 'cancelled', visits: [] })
})

test('the page goes nowhere', async ({ launch, outside }) => {
  const { page } = await launch({ env: echoService })
  await page.evaluate((address) => {
    const link = document.createElement('a')
    link.href = `${address}/link`
    document.body.append(link)
    link.click()
    location.assign(`${address}/assigned`)
  }, outside.address)
  await expect.poll(() => page.evaluate(() => location.origin)).toBe('app://packbench')
  expect(outside.visits).toEqual([])
})

test('the page opens no window', async ({ launch, outside }) => {
  const { app, page } = await launch({ env: echoService })
  const opened = await page.evaluate(
    (address) => [window.open(address), window.open('about:blank')].map((found) => found === null),
    outside.address,
  )
  expect({ refused: opened, windows: app.windows().length, visits: outside.visits }).toEqual({
    refused: [true, true],
    windows: 1,
    visits: [],
  })
})

test('the page is granted nothing', async ({ launch }) => {
  const { page } = await launch({ env: echoService, args: ['--use-fake-device-for-media-stream'] })
  const answers = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      (error: DOMException) => error.name,
    ),
    clipboard: await navigator.clipboard.readText().then(
      () => 'granted',
      (error: DOMException) => error.name,
    ),
    place: (await navigator.permissions.query({ name: 'geolocation' })).state,
  }))
  expect(answers).toEqual({ notifications: 'denied', camera: 'NotAllowedError', clipboard: 'NotAllowedError', place: 'denied' })
})

test('the camera is granted at the packing bench, without sound, and nowhere else', async ({ launch }) => {
  const { page } = await launch({ env: echoService, args: ['--use-fake-device-for-media-stream'] })
  const asked = (hash: string, wanted: { readonly video?: boolean; readonly audio?: boolean }) =>
    page.evaluate(
      async ([to, constraints]) => {
        location.hash = to
        return navigator.mediaDevices.getUserMedia(constraints).then(
          (stream) =>
            stream
              .getTracks()
              .map((track) => {
                track.stop()
                return track.kind
              })
              .join(),
          (error: DOMException) => error.name,
        )
      },
      [hash, wanted] as const,
    )
  const refused = 'NotAllowedError'
  expect([
    await asked('#/orders/all', { video: true }),
    await asked('#/pack', { video: true }),
    await asked('#/pack/next', { video: true }),
    await asked('#/pack/12', { video: true }),
    await asked('#/pack/12', { audio: true }),
    await asked('#/pack/12', { video: true, audio: true }),
    await asked('#/settings/shop', { video: true }),
  ]).toEqual([refused, refused, refused, 'video', refused, refused, refused])
  const place = await page.evaluate(async () => {
    location.hash = '#/pack/12'
    return (await navigator.permissions.query({ name: 'geolocation' })).state
  })
  expect(place).toBe('denied')
})
