import { describe, expect, it } from 'vitest'
import { type GivenAnswer, rightAnswer } from '../../../domain/checklists/answer.ts'
import type { Check } from '../../../domain/checklists/contract.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { Meaning } from '../../../domain/scanning/contract.ts'

const asked = { key: 'k', text: 'Look', help: '', required: true } as const
const choose: Check = {
  ...asked,
  kind: 'choose',
  options: [
    { text: 'Clean', stop: '' },
    { text: 'Torn', stop: 'Take another box' },
  ],
}
const number: Check = { ...asked, kind: 'number', unit: '°C', least: 2, most: 8 }
const scan = (wanted: 'exact' | 'serial' | 'seal' | 'any'): Check => ({ ...asked, kind: 'scan', wanted, code: 'AB-1' })
const scanned = (text: string, meaning: Meaning = { kind: 'unknown', text }): GivenAnswer => ({ kind: 'scan', scanned: text, meaning })
const bin: Meaning = { kind: 'bin', locationId: 1, code: 'A1' }
const typed = (text: string): GivenAnswer => ({ kind: 'number', typed: text })

/** What is kept, or the code and params of the refusal. */
function outcome(check: Check, given: GivenAnswer): unknown {
  try {
    return rightAnswer(check, given)
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.params] : error
  }
}

describe('a right answer is kept as a person reads it', () => {
  const right: readonly (readonly [Check, GivenAnswer, string])[] = [
    [{ ...asked, kind: 'tick' }, { kind: 'tick' }, ''],
    [choose, { kind: 'choose', option: 0 }, 'Clean'],
    [number, typed('4,5'), '4.5'],
    [number, typed(' 8 '), '8'],
    [{ ...number, least: null }, typed('-20'), '-20'],
    [{ ...asked, kind: 'photo' }, { kind: 'photo', photoId: 7 }, '7'],
    [scan('exact'), scanned('ab-1'), 'ab-1'],
    [scan('serial'), scanned('SN-77'), 'SN-77'],
    [scan('any'), scanned('A1', bin), 'A1'],
  ]
  it.each(right)('%j %j', (check, given, kept) => {
    expect(outcome(check, given)).toBe(kept)
  })
})

describe('a wrong answer says what it was and what is wanted', () => {
  const range = { text: 'Look', unit: '°C', least: 2, most: 8 }
  const wrong: readonly (readonly [Check, GivenAnswer, string, object])[] = [
    [{ ...asked, kind: 'tick' }, typed('1'), 'pack.answer_wanted', { text: 'Look', kind: 'tick' }],
    [choose, { kind: 'tick' }, 'pack.answer_wanted', { text: 'Look', kind: 'choose' }],
    [choose, { kind: 'choose', option: 2 }, 'pack.answer_no_option', { text: 'Look', options: 2 }],
    [choose, { kind: 'choose', option: 1 }, 'pack.answer_stop', { text: 'Look', answer: 'Torn', stop: 'Take another box' }],
    [number, typed('warm'), 'pack.answer_not_number', { text: 'Look', typed: 'warm' }],
    [number, typed('1.999'), 'pack.answer_out_of_range', { ...range, value: 1.999, side: 'below' }],
    [number, typed('8.001'), 'pack.answer_out_of_range', { ...range, value: 8.001, side: 'above' }],
    [scan('exact'), scanned('AB-2'), 'pack.answer_wrong_code', { text: 'Look', scanned: 'AB-2', wanted: 'AB-1' }],
    [scan('serial'), scanned('A1', bin), 'pack.answer_known_code', { text: 'Look', scanned: 'A1', is: 'bin' }],
    [scan('seal'), scanned('A1', bin), 'pack.answer_known_code', { text: 'Look', scanned: 'A1', is: 'bin' }],
    [scan('any'), scanned('PBX', { kind: 'damaged', text: 'PBX' }), 'scan.damaged', { scanned: 'PBX' }],
  ]
  it.each(wrong)('%j %j', (check, given, code, params) => {
    expect(outcome(check, given)).toEqual([code, params])
  })
})
