import { describe, expect, it } from 'vitest'
import { scannedCharacter } from '../../../../domain/scanning/keyboard/scanned-character.ts'

describe('a scanned character', () => {
  it('comes from the physical key, so that a Korean layout does not change it', () => {
    expect(scannedCharacter({ code: 'KeyA', key: 'ㅁ', shift: true })).toBe('A')
    expect(scannedCharacter({ code: 'KeyA', key: 'Process', shift: false })).toBe('a')
  })

  it('comes from the physical key, so that German and French layouts do not change it', () => {
    expect(scannedCharacter({ code: 'KeyZ', key: 'Y', shift: true })).toBe('Z')
    expect(scannedCharacter({ code: 'Digit1', key: '&', shift: false })).toBe('1')
    expect(scannedCharacter({ code: 'Minus', key: 'ß', shift: false })).toBe('-')
  })

  it('does not mind caps lock', () => {
    expect(scannedCharacter({ code: 'KeyB', key: 'b', shift: true })).toBe('B')
    expect(scannedCharacter({ code: 'KeyB', key: 'B', shift: false })).toBe('b')
  })

  it('believes the text of a key whose Shift was not reported', () => {
    expect(scannedCharacter({ code: 'Digit3', key: '#', shift: false })).toBe('#')
  })

  it('is none for keys that write nothing', () => {
    expect(['F4', 'Escape', 'ArrowUp', 'ShiftLeft'].map((code) => scannedCharacter({ code, key: code, shift: false }))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
