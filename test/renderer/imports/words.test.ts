import { beforeAll, describe, expect, it } from 'vitest'
import { problemText } from '../../../domain/imports/bad-rows.ts'
import { knownFormats } from '../../../domain/imports/formats.ts'
import { formatWord, meaningWord } from '../../../renderer/screens/imports/words.ts'
import { meanings } from '../../../renderer/text/en/meanings.ts'
import { problemSentences, refusalText, type Text } from '../../../renderer/text/text.ts'
import { english } from '../english.ts'

let t: Text
beforeAll(async () => {
  t = await english()
})

describe('the words of importing', () => {
  it('name every format and every column that one looks for, and no others', () => {
    const looked = new Set(knownFormats.flatMap(({ format }) => format.meanings))
    expect([...looked].sort()).toEqual(Object.keys(meanings).sort())
    expect(knownFormats.filter(({ format }) => formatWord(t, format.id) === format.id)).toEqual([])
    expect(meaningWord(t, 'postcode')).toBe('postcode')
  })

  it('say what is wrong with a row, with what stands there', () => {
    const problem = { line: 4, column: 'Lineitem quantity', code: 'quantity_bad', params: { value: 'one' } } as const
    expect(problemText(problem, problemSentences())).toBe('one is no number of units.')
  })

  it('say why a whole file is refused', () => {
    expect(refusalText({ code: 'import.not_text', params: { looksLike: 'workbook' } })).toBe(
      'This file cannot be read: it is a workbook. Save the sheet as CSV, then choose that file.',
    )
    expect(refusalText({ code: 'import.kind_mismatch', params: { wanted: 'orders', found: 'stock', format: 'packbench-stock' } })).toBe(
      'This file holds stock (packbench-stock), not orders. Import it as what it is.',
    )
  })
})
