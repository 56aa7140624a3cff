/** What the Korean 2-beolsik input method makes of keys: the automaton of every system's standard layout. */
const initialKeys = 'r R s e E f a q Q t T d w W c z x v g'.split(' ')
const vowelKeys = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ')
const finalKeys = ['', ...'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ')]
const consonants = 'ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const consonantKeys = 'r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g'.split(' ')
const vowelLetters = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'

interface Syllable {
  readonly initial: string
  readonly vowel: string
  readonly final: string
}
const none: Syllable = { initial: '', vowel: '', final: '' }

function shown({ initial, vowel, final }: Syllable): string {
  if (initial !== '' && vowel !== '') {
    const at = (initialKeys.indexOf(initial) * 21 + vowelKeys.indexOf(vowel)) * 28 + finalKeys.indexOf(final)
    return String.fromCodePoint(0xac00 + at)
  }
  if (initial !== '') return consonants.charAt(consonantKeys.indexOf(initial))
  return vowel === '' ? '' : vowelLetters.charAt(vowelKeys.indexOf(vowel))
}

/** Shift makes another letter on seven keys only. */
function keyOf(character: string): string {
  return 'QWERTOP'.includes(character) ? character : character.toLowerCase()
}

export function typedKorean(text: string): string {
  let out = ''
  let now = none
  const close = (next: Syllable) => {
    out += shown(now)
    now = next
  }
  for (const character of text) {
    const key = keyOf(character)
    if (vowelKeys.includes(key)) {
      if (now.final !== '') {
        const last = now.final.slice(-1)
        now = { ...now, final: now.final.slice(0, -1) }
        close({ initial: last, vowel: key, final: '' })
      } else if (now.vowel === '') now = { ...now, vowel: key }
      else if (vowelKeys.includes(now.vowel + key)) now = { ...now, vowel: now.vowel + key }
      else close({ ...none, vowel: key })
    } else if (initialKeys.includes(key)) {
      const canEnd = now.initial !== '' && now.vowel !== '' && finalKeys.includes(now.final + key)
      if (canEnd) now = { ...now, final: now.final + key }
      else close({ ...none, initial: key })
    } else {
      close(none)
      out += character
    }
  }
  close(none)
  return out
}
