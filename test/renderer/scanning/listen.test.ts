import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listenForScans } from '../../../renderer/scanning/listen.ts'
import { keyFor, scanned, typed, usual, type Pressed } from './keyboard.ts'

describe('the capture of the window', () => {
  let heard: { scans: string[]; typed: string[] }
  let stop: () => void
  let field: HTMLInputElement
  let at: number
  let hasActed: boolean

  beforeEach(() => {
    heard = { scans: [], typed: [] }
    hasActed = false
    at = performance.now()
    field = document.createElement('input')
    document.body.append(field)
    stop = listenForScans(window, () => usual, {
      scan: (text) => heard.scans.push(text),
      typed: (text) => heard.typed.push(text) > 0 && hasActed,
      unfinished: () => {},
    })
  })
  afterEach(() => {
    stop()
    document.body.replaceChildren()
  })

  /** Presses keys as a browser does: a key that nobody prevented writes into the field it is meant for. */
  function pressAll(keys: readonly Pressed[], target: HTMLElement): readonly boolean[] {
    return keys.map(({ key, gap }) => {
      at += gap
      const named = key.length > 1
      const { code, shift } = named ? { code: key, shift: false } : keyFor(key)
      const event = new KeyboardEvent('keydown', { code, key, shiftKey: shift, bubbles: true, cancelable: true })
      Object.defineProperty(event, 'timeStamp', { value: at })
      const isPrevented = !target.dispatchEvent(event)
      if (!isPrevented && !named && target instanceof HTMLInputElement) target.value += key
      return isPrevented
    })
  }

  it('keeps a scan from everything else on the page', () => {
    const prevented = pressAll(scanned('PBO0001X'), document.body)
    expect({ scans: heard.scans, prevented: new Set(prevented) }).toEqual({ scans: ['PBO0001X'], prevented: new Set([true]) })
  })

  it('takes a scan out of the field that it was typed into, and leaves what was there', () => {
    field.value = '12'
    let changes = 0
    field.addEventListener('input', () => (changes += 1))
    pressAll(scanned('4006381333931', 2), field)
    expect({ scans: heard.scans, value: field.value, changes }).toEqual({ scans: ['4006381333931'], value: '12', changes: 1 })
  })

  it('takes it out too where the scanner presses Shift between the characters', () => {
    field.value = '12'
    pressAll(
      [
        { key: 'A', gap: 400 },
        { key: 'Shift', gap: 1 },
        { key: 'B', gap: 1 },
        { key: '7', gap: 1 },
        { key: 'Enter', gap: 1 },
      ],
      field,
    )
    expect({ scans: heard.scans, value: field.value }).toEqual({ scans: ['AB7'], value: '12' })
  })

  it('takes out what an input method writes after the last key of a scan, and leaves what a person then types', () => {
    field.value = '12'
    const told: string[] = []
    field.addEventListener('input', () => told.push(field.value))
    const compose = (type: string, value: string) => {
      field.value = value
      field.dispatchEvent(new CompositionEvent(type, { bubbles: true }))
    }
    pressAll(scanned('rkskek', 2).slice(0, 1), field)
    compose('compositionstart', '12ㄱ')
    pressAll(scanned('rkskek', 2).slice(1), field)
    compose('input', '12가나다')
    compose('compositionend', '12가나다')
    expect({ scans: heard.scans, value: field.value, told }).toEqual({ scans: ['rkskek'], value: '12', told: ['12', '12', '12'] })

    pressAll(typed('g', 300), field)
    compose('compositionstart', '12ㅎ')
    compose('input', '12ㅎ')
    compose('compositionend', '12ㅎ')
    expect(field.value).toBe('12ㅎ')
  })

  it('takes it out of every field, where the focus moves in the middle of it', () => {
    const next = document.createElement('input')
    document.body.append(next)
    next.value = '7'
    const keys = scanned('4006381333931', 2)
    pressAll(keys.slice(0, 6), field)
    pressAll(keys.slice(6), next)
    expect({ scans: heard.scans, values: [field.value, next.value] }).toEqual({ scans: ['4006381333931'], values: ['', '7'] })
  })

  it('leaves typing in a field alone', () => {
    const prevented = pressAll([...typed('hello', 90), { key: 'Enter', gap: 90 }], field)
    expect({ scans: heard.scans, value: field.value, prevented: new Set(prevented) }).toEqual({
      scans: [],
      value: 'hello',
      prevented: new Set([false]),
    })
  })

  it('tells a key pressed alone as typing, once', async () => {
    pressAll(typed('h'), document.body)
    await expect.poll(() => heard.typed).toEqual(['h'])
    pressAll(scanned('A1B2'), document.body)
    expect(heard).toEqual({ typed: ['h'], scans: ['A1B2'] })
  })

  it('keeps a code whole whose later keys the system hands over late, though its first one did something', async () => {
    hasActed = true
    const keys = scanned('4A1B2', 2)
    pressAll(keys.slice(0, 1), document.body)
    await expect.poll(() => heard.typed).toEqual(['4'])
    pressAll(keys.slice(1), document.body)
    expect(heard).toEqual({ typed: ['4'], scans: ['4A1B2'] })
  })
})
