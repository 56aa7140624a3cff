import { hasModTenDigit } from '../mod-ten.ts'
import { isShortDate } from './short-date.ts'

/** What an application identifier (AI) holds: GS1 General Specifications, sections 3.2 to 3.10. */
export interface Rule {
  readonly shortest: number
  readonly longest: number
  readonly content: 'digits' | 'text'
  /** This many digits at the start end in a check digit; 0 where there is none. */
  readonly checked: number
  /** YYMMDD at the start. */
  readonly dated: boolean
  /** Identifies something by itself; other elements only describe what such a one names. */
  readonly key: boolean
}

const plain = { checked: 0, dated: false, key: false } as const

function digits(shortest: number, longest = shortest): Rule {
  return { ...plain, shortest, longest, content: 'digits' }
}
function text(longest: number, shortest = 1): Rule {
  return { ...plain, shortest, longest, content: 'text' }
}
/** A number with its check digit, then perhaps a part that is not checked. */
function checked(length: number, rest = 0): Rule {
  return { ...text(length + rest, length), content: rest === 0 ? 'digits' : 'text', checked: length }
}
function key(rule: Rule): Rule {
  return { ...rule, key: true }
}
const date: Rule = { ...digits(6), dated: true }

function range(first: number, last: number, rule: Rule): readonly (readonly [string, Rule])[] {
  return Array.from({ length: last - first + 1 }, (_, index) => [String(first + index), rule])
}

/** 310n to 316n, 320n to 337n, 340n to 357n, 360n to 369n: six digits, of which n are decimals. */
const measures = [
  ...range(310, 316, digits(6)),
  ...range(320, 337, digits(6)),
  ...range(340, 357, digits(6)),
  ...range(360, 369, digits(6)),
].flatMap(([ai, rule]) => range(Number(ai) * 10, Number(ai) * 10 + 5, rule))

export const rules: ReadonlyMap<string, Rule> = new Map([
  ['00', key(checked(18))],
  ['01', key(checked(14))],
  ['02', key(checked(14))],
  ['10', text(20)],
  ['11', date],
  ['12', date],
  ['13', date],
  ['15', date],
  ['16', date],
  ['17', date],
  ['20', digits(2)],
  ['21', text(20)],
  ['22', text(20)],
  ['235', text(28)],
  ['240', text(30)],
  ['241', text(30)],
  ['242', digits(1, 6)],
  ['243', text(20)],
  ['250', text(30)],
  ['251', text(30)],
  ['253', key(checked(13, 17))],
  ['254', text(20)],
  ['255', key(checked(13, 12))],
  ['30', digits(1, 8)],
  ['37', digits(1, 8)],
  ...measures,
  ...range(3900, 3905, digits(1, 15)),
  ...range(3910, 3915, digits(4, 18)),
  ...range(3920, 3925, digits(1, 15)),
  ...range(3930, 3935, digits(4, 18)),
  ['400', text(30)],
  ['401', text(30)],
  ['402', key(checked(17))],
  ['403', text(30)],
  ...range(410, 413, checked(13)),
  ['414', key(checked(13))],
  ...range(415, 417, checked(13)),
  ['420', text(20)],
  ['421', text(12, 4)],
  ['422', digits(3)],
  ['423', digits(3, 15)],
  ['424', digits(3)],
  ['425', digits(3, 15)],
  ['426', digits(3)],
  ...range(710, 717, text(20)),
  ['7003', { ...digits(10), dated: true }],
  ['8005', digits(6)],
  ['8006', key({ ...checked(14, 4), shortest: 18, content: 'digits' })],
  ['8008', { ...digits(8, 12), dated: true }],
  ['8020', text(25)],
  ['8200', text(70)],
  ...range(90, 99, text(90)),
])

/** AIs begin with no other AI, so at any place there is at most one. */
export function ruleAt(data: string, at: number): { readonly ai: string; readonly rule: Rule } | null {
  for (const length of [2, 3, 4]) {
    const ai = data.slice(at, at + length)
    const rule = rules.get(ai)
    if (rule !== undefined && ai.length === length) return { ai, rule }
  }
  return null
}

/** The GS1 character set 82, and blank, #, $ and @, which shops print into lots all the same. */
const printable = /^[ -Z_a-z]+$/
const onlyDigits = /^\d+$/

export function isValue(value: string, rule: Rule): boolean {
  if (value.length < rule.shortest || value.length > rule.longest) return false
  if (!(rule.content === 'digits' ? onlyDigits : printable).test(value)) return false
  if (rule.checked > 0 && !hasModTenDigit(value.slice(0, rule.checked))) return false
  return !rule.dated || isShortDate(value.slice(0, 6))
}
