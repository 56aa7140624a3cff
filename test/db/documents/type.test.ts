import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate } from '../../../db/documents/paper/paginate.ts'
import type { Flowing } from '../../../db/documents/paper/paragraph.ts'
import { printable } from '../../../db/documents/type/printable.ts'
import { runsOf, unprintable } from '../../../db/documents/type/runs.ts'
import { wrap } from '../../../db/documents/type/wrap.ts'

const regular = { weight: 'regular', han: 'chinese' } as const
const part = (height: number): Flowing => ({ height, at: () => [] })
const letters = (text: string) => Array.from(text).length

describe('text before it is set', () => {
  it('is composed, single-spaced and without what cannot be drawn', () => {
    expect(printable(' Nguye\u0302\u0303n\u200b \t\r\n A\u0301nh\u0007 \u202eabc\ufe0f ')).toBe('Nguyễn Ánh abc')
  })

  it('changes face where the script changes', () => {
    expect([runsOf('Nguyễn 김 北京路', regular), runsOf('丸の内1', { weight: 'bold', han: 'japanese' })]).toEqual([
      [
        { face: 'pretendard', text: 'Nguyễn 김 ' },
        { face: 'notoChinese', text: '北京路' },
      ],
      [
        { face: 'notoJapanese', text: '丸の内' },
        { face: 'pretendardBold', text: '1' },
      ],
    ])
  })

  it('says which characters no face has', () => {
    expect([unprintable('Łódź Đà Nẵng Щётка Ωμέγα 서울 上海 東京 €£№'), unprintable('Hi 😀 سلام')]).toEqual([
      [],
      ['😀', 'س', 'ل', 'ا', 'م'],
    ])
  })
})

describe('wrapped text', () => {
  it('breaks at spaces, after hyphens and between Chinese characters, but not inside Korean words', () => {
    expect([
      wrap('the old mill-house', 9, letters).lines,
      wrap('北京市朝阳区建国路', 4, letters).lines,
      wrap('서울특별시 강남구', 6, letters).lines,
      wrap('Donaudampfschiff', 6, letters),
    ]).toEqual([
      ['the old', 'mill-', 'house'],
      ['北京市朝', '阳区建国', '路'],
      ['서울특별시', '강남구'],
      { lines: ['Donaud', 'ampfsc', 'hiff'], cutWord: true },
    ])
  })

  it('loses no letter and keeps every line within the width', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '北', '한'), maxLength: 60 })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (written, width) => {
        const { lines } = wrap(written, width, letters)
        expect({ text: lines.join('').replaceAll(' ', ''), tooWide: lines.filter((line) => letters(line) > width) }).toEqual({
          text: written.replaceAll(' ', ''),
          tooWide: [],
        })
      }),
    )
  })
})

describe('pages', () => {
  it('are filled in order, the first with less room, and no part is cut', () => {
    const pages = paginate([3, 3, 5, 5, 1, 30, 2].map(part), 6, 10)
    expect(pages.map((page) => page.map((each) => each.height))).toEqual([[3, 3], [5, 5], [1], [30], [2]])
  })

  it('leave the first page to its head where even the first part needs a whole page', () => {
    expect(paginate([part(9)], 6, 10).map((page) => page.length)).toEqual([0, 1])
  })
})
