/** Words by which an order is found, lower case, without marks: 'Nguyễn' is found by 'nguyen'. Each at most 40 characters. */
export function tokens(...texts: readonly string[]): readonly string[] {
  const words = texts
    .flatMap((text) => fold(text).split(/[^\p{L}\p{N}@.#-]+/u))
    .map((word) => word.replace(/^[#.-]+|[.-]+$/g, '').slice(0, 40))
  return [...new Set(words.filter((word) => word.length > 0))]
}

export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[đĐ]/g, 'd')
    .normalize('NFC')
    .toLowerCase()
}
