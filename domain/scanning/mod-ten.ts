/**
 * GS1 check digit for a number without it: weights 3, 1, 3, 1 from the right, then up to the next ten.
 * GTIN-8/12/13/14 and SSCC-18 share it (GS1 General Specifications, section 7.9).
 */
export function modTenDigit(digits: string): number {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const weight = (digits.length - index) % 2 === 1 ? 3 : 1
    sum += Number(digits[index]) * weight
  }
  return (10 - (sum % 10)) % 10
}

/** True for digits only whose last one is their check digit. */
export function hasModTenDigit(digits: string): boolean {
  return /^\d{2,}$/.test(digits) && modTenDigit(digits.slice(0, -1)) === Number(digits.at(-1))
}
