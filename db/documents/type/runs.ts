import { face, type FaceName, facesFor, type HanForms, type Weight } from './faces.ts'
import { characters } from './printable.ts'

export interface TextStyle {
  readonly weight: Weight
  readonly han: HanForms
}

/** A stretch of text that one face draws. */
export interface Run {
  readonly face: FaceName
  readonly text: string
}

/** Chinese characters, kana and their punctuation are drawn by one face, so that they share weight and shape. */
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FC\uFF00-\uFFEF]/u

/** ASCII and Latin-1: the first face has all of it. */
const plain = /^[ -~\u00A1-\u00AC\u00AE-\u00FF]*$/

/** Cuts a text where the face has to change; a character that no face has stays with the first, as an empty box. */
export function runsOf(text: string, style: TextStyle): readonly Run[] {
  if (plain.test(text)) return text === '' ? [] : [{ face: facesFor(style.weight, style.han, false)[0], text }]
  const runs: { face: FaceName; text: string }[] = []
  for (const character of characters(text)) {
    const name = faceOf(character, style)
    const last = runs.at(-1)
    if (last?.face === name) last.text += character
    else runs.push({ face: name, text: character })
  }
  return runs
}

const chosen = new Map<string, FaceName>()

/** Remembered: a shop's documents use the same few thousand characters. */
function faceOf(character: string, style: TextStyle): FaceName {
  const key = `${style.weight} ${style.han} ${character}`
  const known = chosen.get(key)
  if (known !== undefined) return known
  const faces = facesFor(style.weight, style.han, ideographic.test(character))
  const name = faces.find((each) => covers(each, character)) ?? faces[0]
  if (character.length <= 2) chosen.set(key, name)
  return name
}

/** The characters that would be printed as empty boxes, each once. */
export function unprintable(text: string): readonly string[] {
  const faces = facesFor('regular', 'chinese', false)
  return [...new Set(characters(text).filter((character) => !faces.some((name) => covers(name, character))))]
}

function covers(name: FaceName, character: string): boolean {
  const font = face(name)
  for (const point of character) {
    if (!font.hasGlyphForCodePoint(point.codePointAt(0) ?? 0)) return false
  }
  return true
}
