import { describe, expect, it } from 'vitest'
import { pseudo } from '../../../renderer/text/pseudo.ts'

describe('the pseudo-locale', () => {
  it('changes every letter and leaves what stands in braces', () => {
    expect(pseudo('Settings')).toBe('⟦Šéţţîñĝš⟧')
    expect(pseudo('{{count, number}} rows of {{name}}')).toBe('⟦{{count, number}} ŕóŵš óƒ {{name}}⟧')
  })
})
