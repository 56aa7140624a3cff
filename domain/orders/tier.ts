const folded = (word: string) => word.trim().toLowerCase()

/** The first of the words that a shop calls its customers which is among these, as the shop writes it; null where none is. */
export function tierIn(words: readonly string[], tiers: readonly string[]): string | null {
  return tiers.find((tier) => words.some((word) => folded(word) === folded(tier))) ?? null
}
