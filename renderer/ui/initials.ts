/** One or two letters that stand for a name: 'Minh Nguyen' -> 'MN', '파란 컵' -> '파컵'. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s,]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  const [first, second] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first, second]
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase()
}
