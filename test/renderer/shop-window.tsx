import { cleanup, configure, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startService } from '../../db/service/start.ts'
import type { CallReply, CallRequest, InterfaceEvent } from '../../domain/service/protocol.ts'
import type { Bridge } from '../../domain/shell/bridge.ts'
import { stationSchema, type Station } from '../../domain/shell/station.ts'
import { call } from '../../renderer/api/call.ts'
import { signedIn } from '../../renderer/api/signed-in.ts'
import { station } from '../../renderer/api/station.ts'
import { createViews } from '../../renderer/api/views.ts'
import { App } from '../../renderer/app/app.tsx'
import { Providers } from '../../renderer/app/providers.tsx'
import { startApp } from '../../renderer/app/start.ts'
import { startTexts } from '../../renderer/text/text.ts'
import { notices } from '../../renderer/ui/notice/notice.ts'
import { completeBrowser } from './browser.ts'

/** Wednesday 18 November 2026, 12:00 UTC. */
export const noon = Date.UTC(2026, 10, 18, 12)

export interface ServiceBehind {
  readonly call: typeof call
  /** As the shell does: every event of the service and of its process. */
  readonly announce: (event: InterfaceEvent) => void
  /** Stands between the page and the service, for instance to lose a reply. */
  readonly between: (pass: (request: CallRequest, next: Bridge['call']) => Promise<CallReply>) => void
  readonly close: () => Promise<void>
}

/** The real data service on a file of its own behind `window.packbench`, with a shell that only remembers the station. */
export async function serviceBehind(): Promise<ServiceBehind> {
  completeBrowser()
  // A busy machine answers late; what never comes is missed all the same.
  configure({ asyncUtilTimeout: 5000 })
  const folder = mkdtempSync(join(tmpdir(), 'packbench-window-'))
  const listeners = new Set<(event: InterfaceEvent) => void>()
  const announce = (event: InterfaceEvent) => {
    for (const listener of listeners) listener(event)
  }
  const { service, store } = await startService({
    location: join(folder, 'shop.sqlite'),
    clock: () => noon,
    emit: (event) => {
      if (event.event === 'changed' || event.event === 'progress') announce(event)
    },
    reportBug: (_id, _call, error) => {
      throw error
    },
  })
  let settings: Station = stationSchema.parse({})
  const direct: Bridge['call'] = (request) => {
    if (!request.name.startsWith('shell.')) return service.call({ ...request, station: settings.name })
    if (request.name === 'shell.station.save') settings = stationSchema.parse({ ...settings, ...Object(request.input) })
    return Promise.resolve({ id: request.id, ok: true, value: shellAnswer(request.name, settings) })
  }
  let pass = straightOn
  const bridge: Bridge = {
    call: (request) => pass(request, direct),
    subscribe(listener) {
      listeners.add(listener)
      listener({ event: 'service', state: 'up' })
      return () => listeners.delete(listener)
    },
  }
  Object.defineProperty(window, 'packbench', { configurable: true, value: bridge })
  station.set(null)
  signedIn.set(null)
  notices.set([])
  return {
    call,
    announce,
    between(wanted) {
      pass = wanted
    },
    async close() {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

function straightOn(request: CallRequest, next: Bridge['call']): Promise<CallReply> {
  return next(request)
}

function shellAnswer(name: string, settings: Station): unknown {
  switch (name) {
    case 'shell.station.get':
    case 'shell.station.save':
      return settings
    case 'shell.printers':
      return [{ name: '1', title: '1', isDefault: true, state: 'ready' }]
    case 'shell.serialPorts':
      return [{ path: '/1', title: '1' }]
    case 'shell.about':
      return { version: '1', electron: '1', chromium: '1', serviceRuntime: 'node', platform: '1', dataFolder: '/1', logFolder: '/2' }
    case 'shell.database.get':
      return { kind: 'sqlite', path: '/1' }
    default:
      return {}
  }
}

export interface ShopWindow {
  readonly user: UserEvent
  readonly close: () => void
}

/** Opens the whole interface at an address, as the window does when it starts. */
export async function openWindow(path: string, language = 'en'): Promise<ShopWindow> {
  window.location.hash = path
  await startTexts(language)
  const views = createViews()
  const stop = startApp(views)
  render(
    <Providers views={views}>
      <App />
    </Providers>,
  )
  return {
    // People leave more time between two keys than a scanner does.
    user: userEvent.setup({ delay: 60 }),
    close: () => {
      cleanup()
      stop()
      views.clear()
    },
  }
}
