/** What each key types on a US keyboard, without and with Shift. Scanners in keyboard mode are set to it at the factory. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  Digit1: ['1', '!'],
  Digit2: ['2', '@'],
  Digit3: ['3', '#'],
  Digit4: ['4', '$'],
  Digit5: ['5', '%'],
  Digit6: ['6', '^'],
  Digit7: ['7', '&'],
  Digit8: ['8', '*'],
  Digit9: ['9', '('],
  Digit0: ['0', ')'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Backslash: ['\\', '|'],
  Semicolon: [';', ':'],
  Quote: ["'", '"'],
  Backquote: ['`', '~'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
  Space: [' ', ' '],
  NumpadDecimal: ['.', '.'],
  NumpadDivide: ['/', '/'],
  NumpadMultiply: ['*', '*'],
  NumpadSubtract: ['-', '-'],
  NumpadAdd: ['+', '+'],
}

function pairOf(code: string): readonly [string, string] | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined) return [letter.toLowerCase(), letter]
  const digit = /^Numpad(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return [digit, digit]
  return pairs[code] ?? null
}

/**
 * The character that a scanner meant, from the physical key, so that the layout, caps lock and an input method do not matter.
 * Where the key's own text is the other character of the same US key, Shift was pressed without being reported: believe it.
 */
export function scannedCharacter(press: { readonly code: string; readonly key: string; readonly shift: boolean }): string | null {
  const pair = pairOf(press.code)
  if (pair === null) return press.code === '' && Array.from(press.key).length === 1 ? press.key : null
  const isLetter = press.code.startsWith('Key')
  if (!isLetter && pair.includes(press.key)) return press.key
  return press.shift ? pair[1] : pair[0]
}
