export interface BinPosition {
  /** From 0. */
  readonly aisle: number
  /** Along the aisle from its front, from 1. */
  readonly bay: number
}

export interface NamedBin {
  readonly code: string
  /** Where somebody said it stands, as people count: from 1; null where only its name may say it. */
  readonly aisle: number | null
  readonly bay: number | null
}

/**
 * Where a bin stands: as somebody said, else as its name says by the shop's rule. In `rule` stand `{aisle}` (letters A, B .. Z,
 * AA, or a number from 1), `{bay}` (a number) and `{level}` (anything); null where the name does not fit.
 */
export function binPosition({ code, aisle, bay }: NamedBin, rule: string): BinPosition | null {
  if (aisle !== null && bay !== null) return { aisle: aisle - 1, bay }
  if (!rule.includes('{aisle}') || !rule.includes('{bay}')) return null
  const named = patternOf(rule).exec(code)?.groups
  const from = aisleOf(named?.['aisle'] ?? '')
  const at = Number(named?.['bay'] ?? '')
  return from === null || !Number.isSafeInteger(at) || at < 1 ? null : { aisle: from, bay: at }
}

const patterns = new Map<string, RegExp>()

function patternOf(rule: string): RegExp {
  const known = patterns.get(rule)
  if (known) return known
  const parts = rule.split(/(\{aisle\}|\{bay\}|\{level\})/)
  const seen = new Set<string>()
  const source = parts.map((part) => {
    if (seen.has(part) && part.startsWith('{')) return '.*?'
    seen.add(part)
    if (part === '{aisle}') return '(?<aisle>[A-Za-z]{1,2}|\\d{1,3})'
    if (part === '{bay}') return '(?<bay>\\d{1,4})'
    if (part === '{level}') return '.+?'
    return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  const pattern = new RegExp(`^${source.join('')}$`, 'i')
  patterns.set(rule, pattern)
  return pattern
}

/** A is 0, Z is 25, AA is 26; 1 is 0. */
function aisleOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text) > 0 ? Number(text) - 1 : null
  if (!/^[A-Za-z]+$/.test(text)) return null
  return Array.from(text.toUpperCase()).reduce((sum, letter) => sum * 26 + (letter.charCodeAt(0) - 64), 0) - 1
}
