import { describe, expect, it } from 'vitest'
import { gtin14 } from '../../../domain/scanning/gtin.ts'

describe('GTINs compare as fourteen digits', () => {
  it.each([
    ['96385074', '00000096385074'],
    ['036000291452', '00036000291452'],
    ['0036000291452', '00036000291452'],
    ['4006381333931', '04006381333931'],
    ['09506000134352', '09506000134352'],
    [' 4006381333931 ', '04006381333931'],
  ])('%j is %s', (text, gtin) => {
    expect(gtin14(text)).toBe(gtin)
  })

  it.each(['4006381333932', '400638133393', '006141411234567890', 'MUG-BLUE', ''])('%j is none', (text) => {
    expect(gtin14(text)).toBeNull()
  })
})
