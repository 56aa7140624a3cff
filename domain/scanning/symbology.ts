/** AIM symbology identifier that many scanners put in front: `]`, a letter, a modifier (]C1 GS1-128, ]d2, ]Q3, ]E0). */
const identifier = /^\][A-Za-z][0-9A-Za-z]/

/** FNC1 as scanners transmit it (GS, ASCII 29); in front of the data it says only that it is GS1 data. */
const groupSeparator = '\u001d'

/** The data of a scan without what the reader wrapped around it. */
export function scannedData(raw: string): string {
  let data = raw.trim().replace(identifier, '')
  while (data.startsWith(groupSeparator)) data = data.slice(1)
  return data.trim()
}
