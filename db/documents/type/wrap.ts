import { characters } from './printable.ts'

/** Chinese characters and kana may break anywhere; Hangul breaks at spaces. */
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

export interface Wrapped {
  readonly lines: readonly string[]
  /** A word was wider than the line and had to be cut. */
  readonly cutWord: boolean
}

/** Lines no wider than `width`, filled from the first; a word that is wider by itself is cut between characters. */
export function wrap(text: string, width: number, measure: (text: string) => number): Wrapped {
  const lines: string[] = []
  let line = ''
  let cutWord = false
  for (const piece of pieces(text)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    line = piece
    if (measure(piece.trimEnd()) <= width) continue
    cutWord = true
    line = ''
    for (const character of characters(piece)) {
      if (line !== '' && measure(line + character) > width) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  return { lines, cutWord }
}

/** Stretches that stay together: up to and with a space, a hyphen, a slash or a comma; each ideograph by itself. */
function pieces(text: string): readonly string[] {
  const found: string[] = []
  let piece = ''
  for (const character of characters(text)) {
    if (ideograph.test(character) && piece !== '') {
      found.push(piece)
      piece = ''
    }
    piece += character
    if (ideograph.test(character) || /[\s\-/,;·]/.test(character)) {
      found.push(piece)
      piece = ''
    }
  }
  if (piece !== '') found.push(piece)
  return found
}
