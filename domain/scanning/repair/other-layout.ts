import { layoutNames, layouts } from '../keyboard/layouts.ts'
import { usKeys, type Keys } from '../keyboard/us-keys.ts'

export interface Retyped {
  readonly text: string
  /** The text holds a character that codes do not have and this layout types, and without it looks like a code. */
  readonly evident: boolean
}

type Swaps = ReadonlyMap<string, string>

function swaps(from: Keys, to: Keys, which: (code: string) => boolean): Swaps {
  const pairs = Object.entries(from).flatMap(([code, [plain, shifted]]): (readonly [string, string])[] => {
    const meant = to[code]
    return meant === undefined || !which(code)
      ? []
      : [
          [plain, meant[0]],
          [shifted, meant[1]],
        ]
  })
  return new Map(pairs.filter(([typed, meant]) => typed !== meant))
}

const others = layoutNames.filter((name) => name !== 'us')
const anyKey = () => true
/** Caps lock on a French keyboard turns the digit row, which needs Shift, into digits. */
const noDigit = (code: string) => !code.startsWith('Digit')

/** The scanner has a US keyboard, the computer this one. */
const typedHere: readonly Swaps[] = [...others.map((name) => swaps(layouts[name], usKeys, anyKey)), swaps(layouts.fr, usKeys, noDigit)]
/** The scanner has this keyboard, and its keys were read as those of a US keyboard. */
const readAsUs: readonly Swaps[] = others.map((name) => swaps(usKeys, layouts[name], anyKey))

/** No brackets and the like, but for the one that a symbology identifier begins with. */
const codeLike = /^\]?[ -Z_a-z]*$/

/** The text as it would be had scanner and computer the same keyboard. */
export function retyped(text: string): readonly Retyped[] {
  const characters = Array.from(text)
  return [...typedHere, ...readAsUs].flatMap((map) => {
    const meant = characters.map((character) => map.get(character) ?? character).join('')
    const evident = characters.some((character) => character > '~' && map.has(character)) && codeLike.test(meant)
    return meant === text ? [] : [{ text: meant, evident }]
  })
}
