import type { CDPSession, Page } from '@playwright/test'
import { usKeys } from '../../domain/scanning/keyboard/us-keys.ts'
import { ownCode } from '../../domain/scanning/own-codes.ts'
import { expect } from './fixture.ts'

const devtools = new WeakMap<Page, Promise<CDPSession>>()

/** When the last event of any scan was, in milliseconds since 1970. */
let lastAt = 0

/**
 * Types as a hand scanner does: a key event every millisecond, capitals with Shift, and Enter. Each event says when it was, as those of a
 * real keyboard do: how long this machine takes to hand it over is no pause of the scanner.
 */
export async function scan(page: Page, ...codes: readonly string[]): Promise<void> {
  for (const code of codes) await Promise.all((await sendersOf(page, code)).map((send) => send()))
}

/** The same on a computer that hands over the first events in time and the rest so many milliseconds after they were. */
export async function scanHandedOverLate(page: Page, code: string, inTime: number, late: number): Promise<void> {
  const senders = await sendersOf(page, code)
  await Promise.all(senders.slice(0, inTime).map((send) => send()))
  await page.waitForTimeout(late)
  await Promise.all(senders.slice(inTime).map((send) => send()))
}

async function sendersOf(page: Page, code: string): Promise<readonly (() => Promise<unknown>)[]> {
  const known = devtools.get(page) ?? page.context().newCDPSession(page)
  devtools.set(page, known)
  const session = await known
  const keys = keysOf(code)
  const from = Math.max(lastAt + 1, Date.now() - keys.length)
  lastAt = from + keys.length
  return keys.map((key, index) => () => session.send('Input.dispatchKeyEvent', { ...key, timestamp: (from + index) / 1000 }))
}

/** An event of `Input.dispatchKeyEvent`. */
interface KeyEvent {
  readonly type: 'keyDown' | 'keyUp'
  readonly code: string
  readonly key: string
  readonly text: string
  readonly windowsVirtualKeyCode: number
  readonly modifiers: number
}

const shiftKey = { code: 'ShiftLeft', key: 'Shift', text: '', windowsVirtualKeyCode: 16 }
const enterKey = { code: 'Enter', key: 'Enter', text: '\r', windowsVirtualKeyCode: 13 }
const shiftHeld = 8

function keysOf(code: string): readonly KeyEvent[] {
  const pressed = Array.from(code).flatMap((character): readonly KeyEvent[] => {
    const [physical, characters] =
      Object.entries(usKeys).find(
        ([name, [plain, shifted]]) => !name.startsWith('Numpad') && (plain === character || shifted === character),
      ) ?? []
    if (physical === undefined || characters === undefined) throw new RangeError(`No key types ${character}`)
    const key = { code: physical, key: character, text: character, windowsVirtualKeyCode: characters[0].toUpperCase().charCodeAt(0) }
    if (characters[0] === character) return downAndUp(key, 0)
    return [
      { ...shiftKey, type: 'keyDown', modifiers: shiftHeld },
      ...downAndUp(key, shiftHeld),
      { ...shiftKey, type: 'keyUp', modifiers: 0 },
    ]
  })
  return [...pressed, ...downAndUp(enterKey, 0)]
}

function downAndUp(key: Omit<KeyEvent, 'type' | 'modifiers'>, modifiers: number): readonly KeyEvent[] {
  return [
    { ...key, type: 'keyDown', modifiers },
    { ...key, text: '', type: 'keyUp', modifiers },
  ]
}

/** Scans one code and waits until the window has answered it. */
export async function scanOne(page: Page, code: string): Promise<void> {
  const counts = await page.getByTestId('tape-counts').innerText()
  const before = Number((/\/([\d,]+)/.exec(counts)?.[1] ?? '0').replaceAll(',', ''))
  await scan(page, code)
  await allAnswered(page, before + 1)
}

/** The band under the header of the bench. */
export function band(page: Page) {
  return page.getByTestId('answer')
}

/** Waits until every scan of this window was answered. */
export async function allAnswered(page: Page, scans: number): Promise<void> {
  const count = scans.toLocaleString('en-GB')
  await expect(page.getByTestId('tape-counts')).toHaveText(`${count}/${count} scans`)
}

/** A person scans their badge. */
export async function signIn(page: Page, staffId: number): Promise<void> {
  await scan(page, ownCode('staff', staffId))
}
