import { expect, test } from 'vitest'
import { countryCode } from '../../../domain/imports/countries.ts'

test.each([
  ['DE', 'DE'],
  ['gb', 'GB'],
  ['UK', 'GB'],
  ['United Kingdom', 'GB'],
  ['EIRE', 'IE'],
  ['USA', 'US'],
  ['South Korea', 'KR'],
  ['Vietnam', 'VN'],
  ['Czech Republic', 'CZ'],
  ['Channel Islands', 'Channel Islands'],
  ['', ''],
])('the country %s is %s', (written, code) => {
  expect(countryCode(written)).toBe(code)
})
