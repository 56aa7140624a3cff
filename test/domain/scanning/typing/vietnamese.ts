/**
 * What a Vietnamese input method makes of keys, without the dictionary that lets most methods leave foreign words alone:
 * every mark that can be put is put. `lost` says that keys left no trace: a mark taken back, or replaced by another one.
 */
export interface TypedVietnamese {
  readonly text: string
  readonly lost: boolean
}

interface Letter {
  readonly base: string
  mark: string
  tone: string
}
const circumflex = '\u0302'
const breve = '\u0306'
const horn = '\u031b'
const bar = 'bar'
const telexTones: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }
const vniTones: Readonly<Record<string, string>> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' }
const bearers: Readonly<Record<string, string>> = { [circumflex]: 'aeo', [breve]: 'a', [horn]: 'uo', [bar]: 'd' }

function shown({ base, mark, tone }: Letter): string {
  if (mark === bar) return base === 'd' ? 'đ' : 'Đ'
  return `${base}${mark}${tone}`.normalize('NFC')
}

class Word {
  letters: Letter[] = []
  lost = false

  push(base: string, mark = ''): true {
    this.letters.push({ base, mark, tone: '' })
    return true
  }

  /** The newest letter that can bear the mark; the same mark once more takes it back. */
  mark(mark: string, on = bearers[mark] ?? ''): boolean {
    const at = this.letters.findLastIndex(({ base }) => on.includes(base.toLowerCase()))
    const letter = this.letters[at]
    if (letter === undefined) return false
    if (letter.mark === mark) return this.takeBack(() => (letter.mark = ''))
    if (letter.mark !== '') this.lost = true
    letter.mark = mark
    const before = this.letters[at - 1]
    if (mark === horn && letter.base.toLowerCase() === 'o' && before?.base.toLowerCase() === 'u') before.mark = horn
    return true
  }

  /** On the marked vowel of the last vowels that stand together, else on the first of two at the end of a word. */
  tone(tone: string): boolean {
    const last = this.letters.findLastIndex(({ base }) => /[aeiouy]/i.test(base))
    if (last < 0) return false
    let first = last
    while (/[aeiouy]/i.test(this.letters[first - 1]?.base ?? '')) first -= 1
    const vowels = this.letters.slice(first, last + 1)
    const toned = this.letters.find((letter) => letter.tone !== '')
    if (toned?.tone === tone) return this.takeBack(() => (toned.tone = ''))
    if (toned !== undefined) {
      this.lost = true
      toned.tone = ''
    }
    const closed = last < this.letters.length - 1
    const bearer = vowels.findLast(({ mark }) => mark !== '') ?? (closed ? vowels.at(-1) : vowels.at(-2)) ?? vowels[0]
    if (bearer !== undefined) bearer.tone = tone
    return true
  }

  clearTone(): boolean {
    const toned = this.letters.find((letter) => letter.tone !== '')
    if (toned === undefined) return false
    toned.tone = ''
    this.lost = true
    return true
  }

  /** The mark goes, and the key writes itself. */
  takeBack(remove: () => void): boolean {
    remove()
    this.lost = true
    return false
  }
}

function telexKey(word: Word, character: string): boolean {
  const key = character.toLowerCase()
  const tone = telexTones[key]
  if (tone !== undefined) return word.tone(tone) || word.push(character)
  if (key === 'z') return word.clearTone() || word.push(character)
  if ('aeo'.includes(key)) return word.mark(circumflex, key) || word.push(character)
  if (key === 'd') return word.mark(bar) || word.push(character)
  if (key === 'w') return word.mark(breve) || word.mark(horn) || word.push(character === 'w' ? 'u' : 'U', horn)
  return /[a-z]/.test(key) && word.push(character)
}

function vniKey(word: Word, character: string): boolean {
  const tone = vniTones[character]
  if (tone !== undefined) return word.tone(tone)
  if (character === '0') return word.clearTone()
  const mark = { 6: circumflex, 7: horn, 8: breve, 9: bar }[character]
  if (mark !== undefined) return word.mark(mark)
  return /[a-z]/i.test(character) && word.push(character)
}

/** A key that is no letter and puts no mark ends the word. */
function typed(text: string, press: (word: Word, character: string) => boolean): TypedVietnamese {
  let out = ''
  let lost = false
  let word = new Word()
  const close = () => {
    out += word.letters.map(shown).join('')
    lost ||= word.lost
    word = new Word()
  }
  for (const character of text) {
    if (press(word, character)) continue
    close()
    out += character
  }
  close()
  return { text: out, lost }
}

export function typedTelex(text: string): TypedVietnamese {
  return typed(text, telexKey)
}

export function typedVni(text: string): TypedVietnamese {
  return typed(text, vniKey)
}
