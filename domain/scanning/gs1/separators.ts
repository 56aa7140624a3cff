/** Characters outside GS1's set 82, and names, that drivers and wedges put where FNC1 was. */
const standIn = /\{GS\}|<GS>|\\x1d|\^\]|[|~^␝]/gi

export function withSeparators(data: string): string {
  return data.replace(standIn, '\u001d')
}
