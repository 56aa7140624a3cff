import { gtin14 } from './gtin.ts'
import { charactersOfAltDigits } from './repair/alt-digits.ts'
import { withoutWidth } from './repair/full-width.ts'
import { keysOfHangul } from './repair/hangul.ts'
import { retyped } from './repair/other-layout.ts'
import { keysOfVietnamese, telex, vni } from './repair/vietnamese.ts'
import { classifyScan, type Scan } from './scan.ts'
import { scannedData } from './symbology.ts'

/** A code is never longer; what is comes from no scanner, and is not repaired. */
const longestRepaired = 120
const mostReadings = 48
/** Room is left for what follows: a French scanner's zeros look like many marks. */
const mostVietnamese = 32
/** Ways to put the keys of Vietnamese marks back that are looked at, and that are kept without the word of a check digit. */
const mostLookedAt = 2000
const mostUnproven = 4

/**
 * The text as it came, then what was probably meant where keyboard layout or input method changed it, likeliest first.
 * A repair that leaves no trace of the damage in the text counts only where a check digit proves it: so a code that was
 * misread is not taken for another one. Nothing is repaired where the text proves itself.
 */
export function readings(raw: string): readonly string[] {
  if (raw.length > longestRepaired || provesItself(raw)) return [raw]
  const found = new Set([raw])
  const add = (text: string) => {
    if (found.size < mostReadings) found.add(text)
  }
  const narrow = withoutWidth(raw)
  add(narrow)
  const latin = keysOfHangul(narrow)
  if (latin !== null) add(latin)
  for (const method of [telex, vni]) for (const text of vietnameseReadings(narrow, method)) if (found.size < mostVietnamese) add(text)
  for (const { text, evident } of retyped(narrow)) if (evident || provesItself(text)) add(text)
  for (const text of charactersOfAltDigits(narrow)) if (provesItself(text)) add(text)
  return [...found]
}

/**
 * What a scan says by itself: as it came, or else as the repair that its check digit proves. Where repairs prove different things
 * nobody knows which was meant, and it stays as it came.
 */
export function readScan(raw: string): Scan {
  const proven = readings(raw).filter(provesItself).map(classifyScan)
  const [first] = proven
  const isOneThing = new Set(proven.map((scan) => JSON.stringify(scan))).size === 1
  return first !== undefined && isOneThing ? first : classifyScan(raw)
}

/** True where the check digits of a code hold. */
export function provesItself(raw: string): boolean {
  const scan = classifyScan(raw)
  switch (scan.kind) {
    case 'own':
    case 'command':
    case 'sscc':
    case 'tracking':
      return true
    case 'gs1':
      return (scan.elements.gtin ?? scan.elements.contentGtin ?? scan.elements.sscc) !== undefined
    case 'damaged':
      return false
    case 'other':
      return gtin14(scannedData(raw)) !== null
  }
}

function vietnameseReadings(text: string, method: typeof telex): readonly string[] {
  const kept: string[] = []
  let lookedAt = 0
  for (const keys of keysOfVietnamese(text, method)) {
    if (lookedAt < mostUnproven || provesItself(keys)) kept.push(keys)
    lookedAt += 1
    if (lookedAt === mostLookedAt) break
  }
  return kept
}
