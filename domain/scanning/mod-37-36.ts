const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * ISO 7064 MOD 37,36 (hybrid system): finds every single wrong character and nearly every swap of neighbours.
 * Takes 0-9 and A-Z only; answers one character of the same alphabet.
 */
export function mod3736Character(text: string): string {
  let product = 36
  for (const character of text) {
    const value = alphabet.indexOf(character)
    if (value < 0) throw new RangeError(`MOD 37,36 takes 0-9 and A-Z only, not "${character}"`)
    const sum = (product + value) % 36 || 36
    product = (sum * 2) % 37
  }
  return alphabet.charAt((37 - product) % 36)
}

/** True for 0-9 and A-Z only whose last one is their check character. */
export function hasMod3736Character(text: string): boolean {
  return /^[0-9A-Z]{2,}$/.test(text) && mod3736Character(text.slice(0, -1)) === text.at(-1)
}
