/** The language of the pseudo-locale: English with every letter changed, so that text which was never translated stands out. */
export const pseudoLanguage = 'en-XA'

const from = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const to = 'áƀçðéƒĝĥîĵķļɱñóþǫŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻḾÑÓÞǪŔŠŢÛṼŴẊÝŽ'
const letters: ReadonlyMap<string, string> = new Map(Array.from(from).map((letter, index) => [letter, Array.from(to)[index] ?? letter]))

/** '{{name}} is here' -> '⟦{{name}} îš ĥéŕé⟧': what stands in braces is left alone. */
export function pseudo(text: string): string {
  const parts = text.split(/(\{\{.*?\}\})/)
  return `⟦${parts
    .map((part) =>
      part.startsWith('{{')
        ? part
        : Array.from(part)
            .map((letter) => letters.get(letter) ?? letter)
            .join(''),
    )
    .join('')}⟧`
}

export interface Texts {
  readonly [key: string]: string | Texts
}

export function pseudoTexts(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? pseudo(text) : pseudoTexts(text)]))
}
