import { afterEach, describe, expect, it } from 'vitest'
import { untranslated } from './untranslated.ts'

describe('the search for untranslated text', () => {
  afterEach(() => document.body.replaceChildren())

  it('finds words and labels that did not come through the catalogue, and nothing else', () => {
    document.body.innerHTML = `
      <h1>⟦Šéţţîñĝš⟧</h1> <p>⟦ĝó ţó ⟦Ţóđáý⟧ ñóŵ⟧ 12 kg</p> <span translate="no">Anna Example</span>
      <button aria-label="Forgotten">Save</button> <p>⟦áñđ⟧ lost</p>`
    expect(untranslated(document.body)).toEqual(['Save', 'Forgotten', 'lost'])
  })
})
