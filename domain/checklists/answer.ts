import { refuse } from '../refusal.ts'
import type { Meaning } from '../scanning/contract.ts'
import type { Check } from './contract.ts'

/** What a person gave, before anybody knows whether it is right. */
export type GivenAnswer =
  | { readonly kind: 'tick' }
  /** Which of the options, from 0. */
  | { readonly kind: 'choose'; readonly option: number }
  /** As it was typed: '4.5' or '4,5'. */
  | { readonly kind: 'number'; readonly typed: string }
  | { readonly kind: 'scan'; readonly scanned: string; readonly meaning: Meaning }
  | { readonly kind: 'photo'; readonly photoId: number }

/** What is kept of a right answer; a wrong one is refused with what to do. Empty for a tick. */
export function rightAnswer(check: Check, given: GivenAnswer): string {
  switch (check.kind) {
    case 'tick':
      return given.kind === 'tick' ? '' : refuseOther(check)
    case 'choose':
      return given.kind === 'choose' ? chosen(check, given.option) : refuseOther(check)
    case 'number':
      return given.kind === 'number' ? measured(check, given.typed) : refuseOther(check)
    case 'scan':
      return given.kind === 'scan' ? read(check, given.scanned, given.meaning) : refuseOther(check)
    case 'photo':
      return given.kind === 'photo' ? String(given.photoId) : refuseOther(check)
  }
}

export function refuseOther({ text, kind }: { readonly text: string; readonly kind: Check['kind'] }): never {
  return refuse('pack.answer_wanted', { text, kind })
}

function chosen({ text, options }: Extract<Check, { kind: 'choose' }>, index: number): string {
  const option = options[index] ?? refuse('pack.answer_no_option', { text, options: options.length })
  if (option.stop !== '') refuse('pack.answer_stop', { text, answer: option.text, stop: option.stop })
  return option.text
}

/** A sign, up to seven digits and three decimals after a point or a comma. */
const number = /^-?\d{1,7}(?:[.,]\d{1,3})?$/

function measured({ text, unit, least, most }: Extract<Check, { kind: 'number' }>, typed: string): string {
  const written = typed.trim()
  if (!number.test(written)) return refuse('pack.answer_not_number', { text, typed: written })
  const value = Number(written.replace(',', '.'))
  const below = least !== null && value < least
  if (below || (most !== null && value > most))
    refuse('pack.answer_out_of_range', { text, value, unit, least, most, side: below ? 'below' : 'above' })
  return String(value)
}

function read({ text, wanted, code }: Extract<Check, { kind: 'scan' }>, scanned: string, meaning: Meaning): string {
  if (meaning.kind === 'damaged') refuse('scan.damaged', { scanned })
  switch (wanted) {
    case 'exact':
      if (scanned.toUpperCase() !== code.toUpperCase()) refuse('pack.answer_wrong_code', { text, scanned, wanted: code })
      return scanned
    case 'serial':
    case 'seal':
      if (meaning.kind !== 'unknown') refuse('pack.answer_known_code', { text, scanned, is: meaning.kind })
      return scanned
    case 'any':
      return scanned
  }
}
