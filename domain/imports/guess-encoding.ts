import { markedEncoding, unmarkedUtf16 } from './encodings.ts'
import type { Encoding } from './encodings.ts'

/** Points of one byte outside ASCII: 1 is what the language writes all the time, below 0 what it hardly ever writes. */
const impossible = -10
const enoughBytes = 20_000

const within = (value: number, from: number, to: number) => value >= from && value <= to

interface DoubleByte {
  readonly encoding: Encoding
  /** Points of a byte that is a character alone; null when it begins a pair. */
  readonly single: (byte: number) => number | null
  readonly pair: (lead: number, trail: number) => number
}

const pairsOnly = () => null

/** KS X 1001 and its extension: modern Korean is written with the 2,350 syllables of B0-C8, hardly with Han. */
const korean: DoubleByte = {
  encoding: 'cp949',
  single: pairsOnly,
  pair(lead, trail) {
    if (trail >= 0xa1 && trail <= 0xfe) {
      if (within(lead, 0xb0, 0xc8)) return 1
      if (within(lead, 0xa1, 0xac)) return 0.2
      if (within(lead, 0xca, 0xfd)) return -1
    }
    const extended = within(trail, 0x41, 0x5a) || within(trail, 0x61, 0x7a) || within(trail, 0x81, 0xfe)
    return within(lead, 0x81, 0xc6) && extended ? -0.3 : impossible
  },
}

/** GB 2312 level 1 (B0-D7) is everyday Chinese, level 2 (D8-F7) names and places, the rest of GBK is rare. */
const chinese: DoubleByte = {
  encoding: 'gbk',
  single: pairsOnly,
  pair(lead, trail) {
    if (!within(lead, 0x81, 0xfe) || !within(trail, 0x40, 0xfe) || trail === 0x7f) return impossible
    if (trail < 0xa1) return -0.3
    if (within(lead, 0xb0, 0xd7)) return 0.9
    if (within(lead, 0xd8, 0xf7)) return 0.3
    return within(lead, 0xa1, 0xa9) ? 0.2 : -0.3
  },
}

/** Kana (82-83) tell Japanese; half-width kana are single bytes, which is what other languages look like here. */
const japanese: DoubleByte = {
  encoding: 'cp932',
  single: (byte) => (within(byte, 0xa1, 0xdf) ? -0.3 : null),
  pair(lead, trail) {
    const leads = within(lead, 0x81, 0x9f) || within(lead, 0xe0, 0xfc)
    if (!leads || !within(trail, 0x40, 0xfc) || trail === 0x7f) return impossible
    if (lead === 0x82 && within(trail, 0x9f, 0xf1)) return 1
    if (lead === 0x83 && within(trail, 0x40, 0x96)) return 1
    if (within(lead, 0x88, 0x98)) return 0.8
    return lead === 0x81 ? 0.2 : -0.2
  },
}

function scorePairs(bytes: Uint8Array, language: DoubleByte): number {
  let points = 0
  let seen = 0
  for (let at = 0; at < bytes.length && seen < enoughBytes; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const alone = language.single(byte)
    if (alone !== null) {
      points += alone
      seen++
      continue
    }
    const trail = bytes[at + 1] ?? 0
    const score = language.pair(byte, trail)
    const width = score !== impossible && trail >= 0x80 ? 2 : 1
    points += score * width
    seen += width
    if (score !== impossible) at++
  }
  return seen === 0 ? 0 : points / seen
}

/** Accented letters stand alone among ASCII ones; long runs of high bytes are another script. */
function scoreWestern(bytes: Uint8Array): number {
  const undefinedIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
  let points = 0
  let seen = 0
  let run = 0
  for (let at = 0; at <= bytes.length && seen < enoughBytes; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80) {
      run++
      if (undefinedIn1252.has(byte)) points += impossible
      continue
    }
    points += run * (run === 1 ? 1 : run === 2 ? 0.5 : -0.5)
    seen += run
    run = 0
  }
  return seen === 0 ? 0 : points / seen
}

/** UTF-8 with a damaged byte somewhere is still UTF-8. */
function scoreUtf8(bytes: Uint8Array): number {
  let points = 0
  let seen = 0
  for (let at = 0; at < bytes.length && seen < enoughBytes; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const width = within(byte, 0xc2, 0xdf) ? 2 : within(byte, 0xe0, 0xef) ? 3 : within(byte, 0xf0, 0xf4) ? 4 : 1
    const tail = bytes.subarray(at + 1, at + width)
    const whole = width > 1 && tail.length === width - 1 && tail.every((next) => within(next, 0x80, 0xbf))
    points += whole ? width : impossible
    seen += whole ? width : 1
    if (whole) at += width - 1
  }
  return seen === 0 ? 0 : points / seen
}

/**
 * The most likely encoding. `isUtf8` says whether the whole file is valid UTF-8 (ASCII is); everything that is not is
 * scored by how usual its characters are in each language. Equal scores go to the first of the list.
 */
export function guessEncoding(bytes: Uint8Array, isUtf8: boolean): Encoding {
  const known = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? (isUtf8 ? 'utf-8' : null)
  if (known !== null) return known
  const scores: readonly (readonly [Encoding, number])[] = [
    ['utf-8', scoreUtf8(bytes)],
    ['windows-1252', scoreWestern(bytes)],
    ...[korean, chinese, japanese].map((language) => [language.encoding, scorePairs(bytes, language)] as const),
  ]
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
