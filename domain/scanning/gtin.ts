import { hasModTenDigit } from './mod-ten.ts'

const lengths: readonly number[] = [8, 12, 13, 14]

/**
 * The GTIN-14 of a GTIN-8, -12, -13 or -14, so that all four compare as one number; null for anything else.
 */
export function gtin14(text: string): string | null {
  const digits = text.trim()
  if (!lengths.includes(digits.length) || !hasModTenDigit(digits)) return null
  return digits.padStart(14, '0')
}
