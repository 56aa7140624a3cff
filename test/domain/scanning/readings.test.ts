import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandCode, commandWords } from '../../../domain/scanning/command-codes.ts'
import { layoutNames, layouts, type LayoutName } from '../../../domain/scanning/keyboard/layouts.ts'
import { usKeys } from '../../../domain/scanning/keyboard/us-keys.ts'
import { modTenDigit } from '../../../domain/scanning/mod-ten.ts'
import { ownCode, ownKinds } from '../../../domain/scanning/own-codes.ts'
import { provesItself, readings, readScan } from '../../../domain/scanning/readings.ts'
import { typedKorean } from './typing/korean.ts'
import { typedTelex, typedVni, type TypedVietnamese } from './typing/vietnamese.ts'

const own = fc
  .record({ of: fc.constantFrom(...ownKinds), id: fc.integer({ min: 1, max: 36 ** 4 - 1 }) })
  .map(({ of, id }) => ownCode(of, id))
const command = fc.constantFrom(...commandWords).map(commandCode)
const gtin = fc
  .integer({ min: 7, max: 13 })
  .chain((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`)))
  .filter((digits) => digits.length !== 9 && digits.length !== 8 && digits.length !== 10)
  .map((digits) => `${digits}${modTenDigit(digits)}`)
const code = fc.oneof(own, command, gtin)

function upper(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.toUpperCase())
}

/** What arrives where the scanner presses the keys of one layout and the computer has another. */
function typedThrough(scanner: LayoutName, computer: LayoutName, text: string): string {
  return Array.from(text, (character) => {
    for (const [key, characters] of Object.entries(layouts[scanner])) {
      const at = characters.indexOf(character)
      if (!key.startsWith('Numpad') && at >= 0) return layouts[computer][key]?.[at] ?? ''
    }
    return character
  }).join('')
}

/** Caps lock turns round the whole French keyboard, digits too. */
function withFrenchCapsLock(text: string): string {
  return Array.from(text, (character) => {
    const key = Object.keys(usKeys).find((name) => !name.startsWith('Numpad') && usKeys[name]?.includes(character)) ?? ''
    const [plain = '', shifted = ''] = layouts.fr[key] ?? []
    return character === usKeys[key]?.[0] ? shifted : plain
  }).join('')
}

function wide(text: string): string {
  return Array.from(text, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('')
}

function asAltDigits(width: number): (text: string) => string {
  return (text) => Array.from(text, (character) => String(character.charCodeAt(0)).padStart(width, '0')).join('')
}

describe('the readings of a scan', () => {
  it('begin with the text as it came, are few, and each is there once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ unit: fc.constantFrom(...Array.from('PBOaăấơưđ가ㅔㅠ&é"1５')) }),
        ),
        (raw) => {
          const found = readings(raw)
          expect({ first: found[0], few: found.length <= 33, unlike: new Set(found).size }).toEqual({
            first: raw,
            few: true,
            unlike: found.length,
          })
        },
      ),
    )
  })

  it('are the text alone where its own check digit holds', () => {
    fc.assert(
      fc.property(code, (text) => {
        expect(readings(text)).toEqual([text])
      }),
    )
  })

  it.each([
    ['Korean', 'ㅡㅕㅎ-ㅠㅣㅕㄷ', 'mug-blue'],
    ['Telex', 'môi-mũ', 'mooi-mux'],
    ['VNI', 'mũ', 'mu4'],
    ['wide letters', 'ＭＵＧ－７', 'MUG-7'],
    ['a German keyboard', 'MUGßBLAU', 'MUG-BLAU'],
    ['a French keyboard', '?UG)à&', 'MUG-01'],
    ['the won sign', 'A₩B', 'A\\B'],
  ])('undo %s in a SKU: %s was %s', (_, raw, meant) => {
    expect(readings(raw)).toContain(meant)
  })

  it('change no SKU of which nothing says that it is damaged', () => {
    for (const sku of ['MUG-Y', 'ZW-12', 'Q-AW', "A'B;", 'TÜTE', '123456']) expect(readings(sku)).toEqual([sku])
  })
})

describe('a code is among its readings', () => {
  it('after a Korean input method', () => {
    fc.assert(
      fc.property(code, fc.boolean(), (text, small) => {
        expect(upper(readings(typedKorean(small ? text.toLowerCase() : text)))).toContain(text)
      }),
    )
  })

  it('after a Korean input method, in decomposed letters', () => {
    fc.assert(
      fc.property(code, (text) => {
        expect(upper(readings(typedKorean(text).normalize('NFD')))).toContain(text)
      }),
    )
  })

  const vietnamese: readonly [string, (text: string) => TypedVietnamese][] = [
    ['Telex', typedTelex],
    ['VNI', typedVni],
  ]
  it.each(vietnamese)('after %s, unless a key left no trace', (_, method) => {
    fc.assert(
      fc.property(code, fc.boolean(), (text, small) => {
        const typed = method(small ? text.toLowerCase() : text)
        fc.pre(!typed.lost)
        expect(upper(readings(typed.text))).toContain(text)
      }),
      // Two horns of one code that were typed differently.
      { numRuns: 1000, examples: [['PBUWLX6W', false]] },
    )
  })

  // Two letters that change places can make another right code: of that only a station that knows its scanner's layout is sure.
  it.each(layoutNames.filter((name) => name !== 'us'))('after the layout %s, unless another code came of it', (layout) => {
    fc.assert(
      fc.property(code, (text) => {
        for (const typed of [typedThrough('us', layout, text), typedThrough(layout, 'us', text)]) {
          if (!provesItself(typed)) expect(upper(readings(typed))).toContain(text)
        }
      }),
      // A French scanner's zeros look like letters with marks, which can be put back in very many ways.
      { examples: [['PBU0002L']] },
    )
  })

  it('after caps lock on a French keyboard, unless another code came of it', () => {
    fc.assert(
      fc.property(code, (text) => {
        if (!provesItself(withFrenchCapsLock(text))) expect(upper(readings(withFrenchCapsLock(text)))).toContain(text)
      }),
    )
  })

  it('after a wide mode, and after Alt and digits whose Alt was lost', () => {
    fc.assert(
      fc.property(code, fc.constantFrom(wide, asAltDigits(3), asAltDigits(4), asAltDigits(0)), (text, damage) => {
        expect(readings(damage(text))).toContain(text)
      }),
    )
  })
})

describe('a damaged own code', () => {
  it('is not taken for another one, but for that of a German keyboard', () => {
    const wrong = fc.record({ text: own, place: fc.integer({ min: 3, max: 7 }), by: fc.stringMatching(/^[0-9A-Z]$/) })
    fc.assert(
      fc.property(wrong, ({ text, place, by }) => {
        fc.pre(by !== text[place] && !/[YZQWAM]/.test(`${text}${by}`))
        const damaged = `${text.slice(0, place)}${by}${text.slice(place + 1)}`
        expect({ readings: readings(damaged), scan: readScan(damaged) }).toEqual({
          readings: [damaged],
          scan: { kind: 'damaged', text: damaged },
        })
      }),
    )
  })
})
