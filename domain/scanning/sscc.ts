import { hasModTenDigit, modTenDigit } from './mod-ten.ts'

/** Digits between the extension digit and the check digit: company prefix and serial share them. */
const bodyLength = 16

/**
 * GS1 Prefix 04 belongs to nobody: "restricted circulation number within a company" (GS1 General Specifications,
 * sections 1.4.2 and 2.1.13.2). No company prefix begins with it, so such a number never equals a real SSCC.
 */
const restrictedPrefix = '04'

export interface SsccParts {
  /** 0 to 9, chosen by the shop: it multiplies the numbers of a short prefix. */
  readonly extension: number
  /** GS1 company prefix, 6 to 12 digits. */
  readonly prefix: string
  readonly serial: number
}

/** How many serials a prefix has; after that a number would repeat (never within twelve months). */
export function ssccCapacity(prefix: string): number {
  return 10 ** (bodyLength - prefix.length)
}

/** Eighteen digits. Throws a RangeError where the parts do not fit: a serial is never cut. */
export function sscc({ extension, prefix, serial }: SsccParts): string {
  if (!/^[0-9]$/.test(String(extension))) throw new RangeError(`An SSCC has one extension digit, not ${extension}`)
  if (!/^\d{2,12}$/.test(prefix)) throw new RangeError(`Not a company prefix: "${prefix}"`)
  if (!Number.isSafeInteger(serial) || serial < 0 || serial >= ssccCapacity(prefix)) {
    throw new RangeError(`Serial ${serial} does not fit behind the prefix ${prefix}`)
  }
  const body = `${extension}${prefix}${String(serial).padStart(bodyLength - prefix.length, '0')}`
  return `${body}${modTenDigit(body)}`
}

/** For a shop without a company prefix: shaped like an SSCC, valid inside the shop only; its label says so. */
export function internalSscc(serial: number): string {
  return sscc({ extension: 0, prefix: restrictedPrefix, serial })
}

export function isSscc(text: string): boolean {
  return text.length === 18 && hasModTenDigit(text)
}

export function isInternalSscc(text: string): boolean {
  return isSscc(text) && text.startsWith(restrictedPrefix, 1)
}
