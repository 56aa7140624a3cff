import { expect, it } from 'vitest'
import { weightText } from '../../../domain/documents/weight-text.ts'

it('a weight is written in the units of the sender', () => {
  expect([
    weightText(340, 'DE'),
    weightText(1000, 'DE'),
    weightText(1250, 'KR'),
    weightText(12_345, ''),
    weightText(20, 'US'),
    weightText(454, 'US'),
    weightText(1250, 'US'),
  ]).toEqual(['340 g', '1 kg', '1.25 kg', '12.35 kg', '1 oz', '1 lb 1 oz', '2 lb 13 oz'])
})
