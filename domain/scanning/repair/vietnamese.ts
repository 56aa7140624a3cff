type Mark = 'acute' | 'grave' | 'hook' | 'tilde' | 'dot' | 'circumflex' | 'horn' | 'breve' | 'bar'

/** The key that puts each mark on a letter; null where it is the letter once more. */
export type Method = Readonly<Record<Mark, string | null>>

export const telex: Method = { acute: 's', grave: 'f', hook: 'r', tilde: 'x', dot: 'j', circumflex: null, horn: 'w', breve: 'w', bar: null }
export const vni: Method = { acute: '1', grave: '2', hook: '3', tilde: '4', dot: '5', circumflex: '6', horn: '7', breve: '8', bar: '9' }

const marks: Readonly<Record<string, Mark>> = {
  '\u0301': 'acute',
  '\u0300': 'grave',
  '\u0309': 'hook',
  '\u0303': 'tilde',
  '\u0323': 'dot',
  '\u0302': 'circumflex',
  '\u031b': 'horn',
  '\u0306': 'breve',
}
const tones: ReadonlySet<Mark> = new Set(['acute', 'grave', 'hook', 'tilde', 'dot'])

interface Letter {
  readonly character: string
  readonly marks: readonly Mark[]
}

/** The keys that were pressed for a text with Vietnamese marks, nearest to their letters first; none where it has no marks. */
export function* keysOfVietnamese(text: string, method: Method): Generator<string> {
  const letters = Array.from(text).map(letterOf)
  if (letters.every(({ marks: { length } }) => length === 0)) return
  for (const spelled of spellings(letters)) {
    const cells: readonly Cell[] = spelled.map(({ character }) => ({ character, inWord: /[a-z]/i.test(character) }))
    const keys = spelled.flatMap(({ marks: put }, at) =>
      put.flatMap((mark): Key[] => {
        const after = cells[tones.has(mark) ? firstVowel(spelled, at) : at]
        return after === undefined ? [] : [{ after, character: keyFor(method, mark, spelled[at]?.character ?? '') }]
      }),
    )
    yield* placed(cells, keys)
  }
}

function letterOf(character: string): Letter {
  if (character === 'đ') return { character: 'd', marks: ['bar'] }
  if (character === 'Đ') return { character: 'D', marks: ['bar'] }
  const [letter = '', ...accents] = character.normalize('NFD')
  const known = accents.flatMap((accent) => marks[accent] ?? [])
  if (known.length < accents.length) return { character, marks: [] }
  // The mark of the letter itself is typed before its tone, whatever order Unicode puts them in.
  return { character: letter, marks: [...known.filter((mark) => !tones.has(mark)), ...known.filter((mark) => tones.has(mark))] }
}

function keyFor(method: Method, mark: Mark, letter: string): string {
  const key = method[mark] ?? letter
  return letter === letter.toUpperCase() ? key.toUpperCase() : key
}

/** Telex types ư and ơ with one key too, and both methods type one horn for the two of ươ. */
function spellings(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const horned = (letter: Letter | undefined, of: string) => letter?.character.toLowerCase() === of && letter.marks.includes('horn')
  const withoutHorn = (letter: Letter, character = letter.character) => ({
    character,
    marks: letter.marks.filter((mark) => mark !== 'horn'),
  })
  if (!letters.some((letter) => horned(letter, 'u') || horned(letter, 'o'))) return [letters]
  return [
    letters,
    letters.map((letter, at) => (horned(letter, 'o') && horned(letters[at - 1], 'u') ? withoutHorn(letter) : letter)),
    ...someOf(letters.flatMap((letter, at) => (horned(letter, 'u') ? [at] : []))).map((alone) =>
      letters.map((letter, at) => (alone.has(at) ? withoutHorn(letter, letter.character === 'u' ? 'w' : 'W') : letter)),
    ),
    letters.map((letter) => (horned(letter, 'u') ? withoutHorn(letter, ']') : horned(letter, 'o') ? withoutHorn(letter, '[') : letter)),
  ]
}

/** So many letters each may have been typed either way; a code with more of them is all of one kind. */
const mostChosen = 4

/** Every choice of some of these places. */
function someOf(places: readonly number[]): readonly ReadonlySet<number>[] {
  if (places.length === 0) return []
  if (places.length > mostChosen) return [new Set(places)]
  return Array.from({ length: 2 ** places.length - 1 }, (_, choice) => new Set(places.filter((_place, bit) => ((choice + 1) >> bit) & 1)))
}

/** A tone is shown on one vowel of several that stand together, typed after any of them. */
function firstVowel(letters: readonly Letter[], at: number): number {
  let first = at
  while (first > 0 && /[aeiouy]/i.test(letters[first - 1]?.character ?? '')) first -= 1
  return first
}

interface Cell {
  readonly character: string
  readonly inWord: boolean
}
interface Key {
  readonly after: Cell
  readonly character: string
}

/** Each key comes somewhere between its letter and the end of the word. */
function* placed(cells: readonly Cell[], keys: readonly Key[]): Generator<string> {
  const [key, ...others] = keys
  if (key === undefined) {
    yield cells.map(({ character }) => character).join('')
    return
  }
  let at = cells.indexOf(key.after)
  do {
    at += 1
    yield* placed([...cells.slice(0, at), { character: key.character, inWord: true }, ...cells.slice(at)], others)
  } while (cells[at]?.inWord === true)
}
