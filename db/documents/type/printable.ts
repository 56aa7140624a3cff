/** Marks of direction, joiners and variation selectors: they draw nothing and the faces have no glyph for them. */
const invisible = /[\p{Cf}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu

/** Composed letters (macOS writes Vietnamese decomposed), single spaces, nothing that cannot be drawn on one line. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\s\p{Cc}\p{Cs}\p{Co}]+/gu, ' ')
    .trim()
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader counts as one character: a letter with all its marks stays whole. */
export function characters(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), (each) => each.segment)
}
