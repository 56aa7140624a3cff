import { modTenDigit } from '../../domain/scanning/mod-ten.ts'

/**
 * GTIN-13 in the GS1 prefixes 200 to 299, which are for use within a shop: an invented item never has a real one's code.
 * `kind`: one digit, `serial`: below a billion.
 */
export function inventedGtin13(kind: number, serial: number): string {
  const body = `2${kind}${String(serial).padStart(10, '0')}`
  return `${body}${modTenDigit(body)}`
}

/** The case of an item: the same body as GTIN-14 with a packaging indicator of 1 to 8. */
export function caseGtin14(gtin13: string, indicator: number): string {
  const body = `${indicator}${gtin13.slice(0, -1)}`
  return `${body}${modTenDigit(body)}`
}
