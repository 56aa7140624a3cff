import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../../renderer/text/catalogue.ts'
import { refusals } from '../../../renderer/text/en/refusals.ts'
import type { Texts } from '../../../renderer/text/pseudo.ts'
import { refusalText, startTexts } from '../../../renderer/text/text.ts'

function leaves(texts: Texts, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}${key}`, text] as const] : leaves(text, `${path}${key}.`),
  )
}

const all = [...leaves(catalogue), ...leaves(refusals, 'refusal.')]

describe('the English catalogue', () => {
  beforeAll(() => startTexts('en'))

  it('has no empty text', () => {
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('has every plural in both forms', () => {
    const keys = new Set(all.map(([key]) => key))
    const ones = all.map(([key]) => key).filter((key) => key.endsWith('_one'))
    expect(ones.filter((key) => !keys.has(key.replace(/_one$/, '_other')))).toEqual([])
  })

  it('asks for nothing but what can be clicked or done: no “OK”, no “Submit”', () => {
    expect(all.filter(([, text]) => /^(ok|submit|yes|cancel)\.?$/i.test(text)).map(([key]) => key)).toEqual([])
  })

  it('fills every refusal in, so that no brace is left', () => {
    const said = Object.entries(refusals).map(([code, sentence]) => {
      const names = [...sentence.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? '')
      return refusalText({ code, params: Object.fromEntries(names.map((name) => [name, 7])) })
    })
    expect(said.filter((sentence) => /[{}]/.test(sentence))).toEqual([])
  })

  it('writes quantities, weights, states and times of a refusal as people do', () => {
    expect([
      refusalText({ code: 'stock.short', params: { sku: 'MUG', location: 'A1', onHand: 1, wanted: 1200 } }),
      refusalText({ code: 'pack.weight_short', params: { weighed: 950, atLeast: 1250 } }),
      refusalText({ code: 'order.closed', params: { number: '1001', status: 'shipped' } }),
    ]).toEqual([
      'A1 holds 1 unit of MUG, not 1,200. Take fewer, or count the bin.',
      '950 g is too light: the contents weigh at least 1.25 kg. Weigh again, and look what is missing.',
      'Order 1001 is shipped, so this is not possible any more.',
    ])
  })

  it('says a refusal that it does not know with its code, to report', () => {
    expect(refusalText({ code: 'from.the.future', params: {} })).toContain('from.the.future')
  })
})
