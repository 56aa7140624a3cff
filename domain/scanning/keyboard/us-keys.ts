/** What a physical key (`KeyboardEvent.code`) types: plain, with Shift, with AltGr where it types something. */
export type Key = readonly [plain: string, shifted: string, altGr?: string]
export type Keys = Readonly<Record<string, Key>>

const letters: Keys = Object.fromEntries(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => [`Key${letter}`, [letter.toLowerCase(), letter]]),
)
const numpad: Keys = Object.fromEntries(Array.from('0123456789', (digit) => [`Numpad${digit}`, [digit, digit]]))

/** A US keyboard. Scanners in keyboard mode are set to it at the factory. */
export const usKeys: Keys = {
  ...letters,
  ...numpad,
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
