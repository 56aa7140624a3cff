import type { CDPSession, Page } from '@playwright/test'
import { usKeys } from '../../domain/scanning/keyboard/us-keys.ts'
import { typedKorean } from '../domain/scanning/typing/korean.ts'

/** What Windows reports for every key that an input method takes. */
const processKey = 229
const shift = 8

export interface KoreanKeyboard {
  /** Types where the focus is, as many milliseconds between keys as given; the input method composes what it can. */
  type(text: string, options?: { readonly gap?: number; readonly enter?: boolean }): Promise<void>
}

/**
 * A keyboard with the Korean input method on, as far as Chromium can be told of one: the key events that a system sends for it
 * ('Process', 229, the physical key), the composition, and its commit after the last key. The system's own input method and
 * its way to the window are not in it.
 */
export async function koreanKeyboard(page: Page): Promise<KoreanKeyboard> {
  const devtools = await page.context().newCDPSession(page)
  return {
    async type(text, { gap = 0, enter = false } = {}) {
      let composed = ''
      for (const character of text) {
        await press(devtools, keyOf(character))
        composed = await compose(devtools, composed, character)
        if (gap > 0) await page.waitForTimeout(gap)
      }
      if (enter) await press(devtools, { code: 'Enter', shifted: false })
      if (composed !== '') await devtools.send('Input.insertText', { text: typedKorean(composed) })
    },
  }
}

/** Letters go on with the composition; anything else ends it. */
async function compose(devtools: CDPSession, before: string, character: string): Promise<string> {
  if (!/[a-z]/i.test(character)) {
    await devtools.send('Input.insertText', { text: `${typedKorean(before)}${character}` })
    return ''
  }
  const text = typedKorean(before + character)
  await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  return before + character
}

interface Key {
  readonly code: string
  readonly shifted: boolean
}

function keyOf(character: string): Key {
  for (const [code, [plain, shifted]] of Object.entries(usKeys)) {
    if (!code.startsWith('Numpad') && (plain === character || shifted === character)) return { code, shifted: plain !== character }
  }
  throw new RangeError(`No key types ${character}`)
}

async function press(devtools: CDPSession, { code, shifted }: Key): Promise<void> {
  const key = { code, key: 'Process', windowsVirtualKeyCode: processKey, modifiers: shifted ? shift : 0 }
  await devtools.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown' })
  await devtools.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' })
}
