/**
 * Scanners that type Alt+065 for 'A' leave '065' where the Alt is lost: three or four digits a character, or as many as its
 * code has. Every way that gives printable characters all through.
 */
export function charactersOfAltDigits(text: string): readonly string[] {
  if (!/^\d{6,}$/.test(text)) return []
  return [/\d{3}/g, /\d{4}/g, /1\d\d|[2-9]\d/g].flatMap((group) => {
    const groups = text.match(group) ?? []
    if (groups.join('') !== text) return []
    const codes = groups.map(Number)
    return codes.every((code) => (code >= 32 && code <= 126) || code === 29) ? [String.fromCharCode(...codes)] : []
  })
}
