/** Keys of the Korean standard layout (2-beolsik) in the order of Unicode's initials, vowels and finals. */
const initials = ['r', 'R', 's', 'e', 'E', 'f', 'a', 'q', 'Q', 't', 'T', 'd', 'w', 'W', 'c', 'z', 'x', 'v', 'g'] as const
const vowels = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ')
const finals = ['', ...'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ')]
/** Letters that stand alone, from U+3131. */
const letters = [...'r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g'.split(' '), ...vowels]

const firstSyllable = 0xac00
const firstLetter = 0x3131

/** The keys behind each syllable and letter; null where there is no Hangul in the text. */
export function keysOfHangul(text: string): string | null {
  const keys = text
    .replace(/[가-힣]/g, keysOfSyllable)
    .replace(/[ㄱ-ㅣ]/g, (letter) => letters[letter.charCodeAt(0) - firstLetter] ?? letter)
  return keys === text ? null : keys
}

function keysOfSyllable(syllable: string): string {
  const place = syllable.charCodeAt(0) - firstSyllable
  const ofInitial = vowels.length * finals.length
  const initial = initials[Math.floor(place / ofInitial)] ?? ''
  const vowel = vowels[Math.floor((place % ofInitial) / finals.length)] ?? ''
  return `${initial}${vowel}${finals[place % finals.length] ?? ''}`
}
