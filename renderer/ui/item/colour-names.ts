/** Colours as shops name them, in the languages of their files, for the swatch beside the word. */
const named: Readonly<Record<string, string>> = {
  black: '#17181a',
  white: '#ffffff',
  grey: '#8a8d91',
  gray: '#8a8d91',
  charcoal: '#3f4348',
  silver: '#c3c7cb',
  red: '#c8322b',
  burgundy: '#6d1f2e',
  pink: '#eb9ab2',
  rose: '#d98c97',
  coral: '#f0806a',
  orange: '#ea7f24',
  amber: '#e4a11b',
  yellow: '#f2cb3c',
  mustard: '#c99a2e',
  gold: '#c9a24a',
  green: '#3c8a4c',
  sage: '#9cae8c',
  olive: '#73753a',
  mint: '#a9dbc3',
  forest: '#24523a',
  teal: '#1f7f7c',
  turquoise: '#41b8b2',
  blue: '#2f62c0',
  navy: '#1d2b4f',
  sky: '#8fc3ea',
  indigo: '#3d3f8f',
  purple: '#6f469c',
  violet: '#7c57b8',
  lilac: '#bda5d8',
  lavender: '#b9aede',
  brown: '#74492b',
  beige: '#dfcfb2',
  cream: '#f5ecd7',
  ivory: '#f7f2e2',
  sand: '#d8c3a0',
  tan: '#c49a6c',
  terracotta: '#bf6547',
  copper: '#b26e45',
  natural: '#d9c5a0',
  clear: '#eef3f5',
}

/** '#2f62c0' for 'blue', 'Dark blue' or 'sky/blue'; null for what is no colour. */
export function colourOf(word: string): string | null {
  const words = word
    .toLowerCase()
    .split(/[^a-z]+/)
    .toReversed()
  const name = words.find((candidate) => named[candidate] !== undefined)
  return name === undefined ? null : (named[name] ?? null)
}
