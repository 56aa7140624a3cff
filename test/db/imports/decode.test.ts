import { readFileSync } from 'node:fs'
import { assert, constantFrom, property, uint8Array } from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeFile, guessFileEncoding } from '../../../db/imports/decode.ts'
import { encodings, notText } from '../../../domain/imports/encodings.ts'
import type { Encoding } from '../../../domain/imports/encodings.ts'
import { planFile } from '../../../domain/imports/plan-file.ts'
import { readRows } from '../../../domain/imports/read-rows.ts'
import { noChoices, readText } from '../../domain/imports/read-text.ts'

function decoded(bytes: Uint8Array, encoding: Encoding = guessFileEncoding(bytes)): string {
  const steps = decodeFile(bytes, encoding)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

const exampleBytes = (name: string) => readFileSync(new URL(`../../data/imports/${name}`, import.meta.url))

const german = 'order-id\trecipient-name\n1\tJörg Größner\n2\tZoë Léger, 12 rue de l’Étoile\n'
const korean = '주문번호,받는분성명,주소\n1,김하늘,서울특별시 강남구 테헤란로 12\n'
const chinese = '订单号,收件人,地址\n1,王小明,上海市浦东新区世纪大道100号\n'
const japanese = '注文番号,お届け先,住所\n1,山田 花子,東京都渋谷区神南1-2-3 コーポみなみ\n'

describe('the encoding of a file', () => {
  test.each([
    ['utf-8', 'utf8', 'Name,City\n1,Köln\n2,서울\n'],
    ['windows-1252', 'win1252', german],
    ['windows-1252', 'win1252', 'sku,price\nA,€ 12,–\n'],
    ['cp949', 'cp949', korean],
    ['cp949', 'cp949', 'sku,name\nA-1,머그컵\n'],
    ['gbk', 'gbk', chinese],
    ['gbk', 'gbk', 'sku,name\nA-1,搪瓷杯 蓝色\n'],
    ['cp932', 'cp932', japanese],
    ['cp932', 'cp932', 'sku,name\nA-1,ホーローマグ\n'],
    ['utf-16le', 'utf16le', korean],
    ['utf-16be', 'utf16be', german],
  ] as const)('is found without a mark: %s', (encoding, codec, text) => {
    const bytes = iconv.encode(text, codec, { addBOM: false })
    expect({ encoding: guessFileEncoding(bytes), text: decoded(bytes) }).toEqual({ encoding, text })
  })

  test.each([
    ['utf-8', 'utf8'],
    ['utf-16le', 'utf16le'],
    ['utf-16be', 'utf16be'],
  ] as const)('is what the byte-order mark says, and the mark is no letter: %s', (encoding, codec) => {
    const bytes = iconv.encode(chinese, codec, { addBOM: true })
    expect({ encoding: guessFileEncoding(bytes), text: decoded(bytes) }).toEqual({ encoding, text: chinese })
  })

  test('stays UTF-8 where one byte is damaged, and the damage shows', () => {
    const bytes = Buffer.concat([Buffer.from(korean), Buffer.from([0xc3, 0x2c]), Buffer.from(korean)])
    expect({ encoding: guessFileEncoding(bytes), text: decoded(bytes) }).toEqual({ encoding: 'utf-8', text: `${korean}\uFFFD,${korean}` })
  })

  test('is found in files as Amazon writes them', () => {
    const western = exampleBytes('amazon-unshipped-windows-1252.txt')
    const eastern = exampleBytes('amazon-unshipped-cp932.txt')
    expect([guessFileEncoding(western), guessFileEncoding(eastern)]).toEqual(['windows-1252', 'cp932'])
    expect([...readText(decoded(western)).records, ...readText(decoded(eastern)).records]).toMatchObject([
      { shipTo: { name: 'Jörg Größner', city: 'Köln' }, lines: [{ name: 'Rohr 3" (75 mm), verzinkt' }] },
      { shipTo: { name: 'Zoë Léger', line1: '12 rue de l’Étoile', line2: 'Bâtiment C' } },
      { shipTo: { name: '山田 花子', line2: 'コーポみなみ 202号室', region: '東京都' }, lines: [{ name: 'ホーローマグ 青 350ml' }] },
    ])
  })

  test('does not cut a character where the work pauses', () => {
    const text = '한'.repeat(300_000)
    expect([decoded(iconv.encode(text, 'cp949'), 'cp949') === text, decoded(Buffer.from(text), 'utf-8') === text]).toEqual([true, true])
  })
})

test('a workbook, a PDF and other files that are no text are told by their first bytes', () => {
  const starts = ['504b0304140006', 'd0cf11e0a1b11ae1', '255044462d312e37', '1f8b0800', '000000100200', '736b750d0a']
  expect(starts.map((hex) => notText(Buffer.from(hex, 'hex')))).toEqual(['workbook', 'old_workbook', 'pdf', 'archive', 'binary', null])
})

test('no bytes make the way from a file to its rows throw', () => {
  const header = Buffer.from('sku,bin,quantity,lot\n')
  assert(
    property(uint8Array({ maxLength: 400 }), constantFrom(...encodings, null), (bytes, chosen) => {
      const file = Buffer.concat([header, bytes])
      const text = decoded(file, chosen ?? guessFileEncoding(file))
      const plan = planFile(text, noChoices)
      const reads = plan.known !== null && plan.header !== null && plan.refusal === null
      if (!reads || plan.known === null || plan.header === null) return
      const options = { timeZone: 'Europe/Berlin', currency: 'EUR', location: null, bin: null }
      const steps = readRows(text, plan, plan.known, plan.header, options)
      let step = steps.next()
      while (step.done !== true) step = steps.next()
      const { records, problems, skips, rows } = step.value
      const lines = new Set([...records, ...problems, ...skips].map(({ line }) => line))
      expect(lines.size).toBe(rows)
    }),
  )
})
