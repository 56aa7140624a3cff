import { face, type FaceName } from './faces.ts'
import { runsOf, type TextStyle } from './runs.ts'

/** Width of a text at size 1, in points; widths grow with the size. */
export type Ruler = (text: string, style: TextStyle) => number

/** Measures what the PDF will draw, word by word as pdfkit sets it; remembers the words of one document. */
export function createRuler(): Ruler {
  const words = new Map<string, number>()

  function wordWidth(name: FaceName, word: string): number {
    const key = `${name} ${word}`
    const known = words.get(key)
    if (known !== undefined) return known
    const font = face(name)
    const width = font.layout(word).advanceWidth / font.unitsPerEm
    words.set(key, width)
    return width
  }

  return (text, style) =>
    runsOf(text, style)
      .flatMap((run) => run.text.split(/(?<= )/).map((word) => wordWidth(run.face, word)))
      .reduce((sum, width) => sum + width, 0)
}
