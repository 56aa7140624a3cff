/** AIM symbology identifier that many scanners put in front: `]`, a letter, a modifier (]C1 GS1-128, ]d2, ]Q3, ]E0). */
const identifier = /^\][A-Za-z][0-9A-Za-z]/

/** GS1-128, GS1 DataBar and its composites, GS1 DataMatrix, GS1 QR Code, GS1 DotCode (GS1 General Specifications, section 5.1.3). */
const gs1Identifier = /^\](?:C1|e[0-3]|d2|Q3|J1)/

/** FNC1 as scanners transmit it (GS, ASCII 29); in front of the data it says only that it is GS1 data. */
export const groupSeparator = '\u001d'

/** The data of a scan without what the reader wrapped around it. A NUL inside, which no database takes, shows as a damaged character. */
export function scannedData(raw: string): string {
  return trimmed(trimmed(raw).replace(identifier, ''), groupSeparator).replaceAll('\0', '\uFFFD')
}

/** True where the reader itself says that the data is made of GS1 elements: by its symbology, or by an FNC1 in front. */
export function isMarkedGs1(raw: string): boolean {
  const data = trimmed(raw)
  return gs1Identifier.test(data) || data.replace(identifier, '').startsWith(groupSeparator)
}

/** Without blanks and control characters (STX, ETX and line ends of serial scanners) at both ends. */
function trimmed(text: string, also = ''): string {
  const isWrap = (character: string | undefined) =>
    character !== undefined &&
    (character === also || (character !== groupSeparator && (character < ' ' || character === '\u007F' || character.trim() === '')))
  let start = 0
  let end = text.length
  while (isWrap(text[start])) start += 1
  while (end > start && isWrap(text[end - 1])) end -= 1
  return text.slice(start, end)
}
