import type { Page } from '@playwright/test'
import { join } from 'node:path'
import type { CallReply, InterfaceEvent } from '../../domain/service/protocol.ts'
import type { Bridge } from '../../domain/shell/bridge.ts'
import { root } from '../../scripts/place.mjs'

declare global {
  interface Window {
    readonly packbench: Bridge
  }
}

/** A data service that answers every call with the call, and hangs or dies when told to. */
export const echoService = { PACKBENCH_SERVICE_ENTRY: join(root, 'test/shell/services/echo.cjs') }
/** A data service that ends as soon as it begins. */
export const crashingService = { PACKBENCH_SERVICE_ENTRY: join(root, 'test/shell/services/crash.cjs') }

/** As the page calls: through the two functions that it has. */
export function call(page: Page, name: string, input: unknown = {}): Promise<CallReply> {
  return page.evaluate(([called, given]) => window.packbench.call({ id: 1, name: called, input: given }), [name, input] as const)
}

/** What the interface is told about the data service, from now on. */
export async function listen(page: Page): Promise<() => Promise<readonly InterfaceEvent[]>> {
  await page.evaluate(() => {
    const heard: InterfaceEvent[] = []
    Reflect.set(window, 'heard', heard)
    window.packbench.subscribe((event) => heard.push(event))
  })
  return () => page.evaluate(() => Reflect.get(window, 'heard'))
}

/** Answers the welcome, so that the window shows a shop. */
export async function openShop(page: Page): Promise<void> {
  const lines = { company: '', line1: '1 Bench Street', line2: '', line3: '', city: 'Portland', region: 'OR', postcode: '97201', phone: '' }
  const shop = { name: 'Mugs', address: { name: 'Mugs', country: 'US', ...lines }, timeZone: 'UTC', currency: 'USD', language: 'en' }
  const reply = await page.evaluate(
    (input) => window.packbench.call({ id: 1, name: 'settings.setUp', input, requestId: crypto.randomUUID() }),
    shop,
  )
  if (!reply.ok) throw new Error(`the shop was not set up: ${JSON.stringify(reply.error)}`)
}
