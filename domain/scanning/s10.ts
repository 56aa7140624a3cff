const weights = [8, 6, 4, 2, 3, 5, 9, 7] as const

/** Check digit of eight digits (UPU S10): 11 - (weighted sum mod 11), where 10 is written 0 and 11 is written 5. */
export function s10Digit(serial: string): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(serial[index]), 0)
  const digit = 11 - (sum % 11)
  if (digit === 10) return 0
  return digit === 11 ? 5 : digit
}

/** 'RR473124829GB' from how people and scanners write it ('rr 473 124 829 gb'); null where it is no S10 number. */
export function s10Number(text: string): string | null {
  const number = text.replace(/\s/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(number)) return null
  return s10Digit(number.slice(2, 10)) === Number(number[10]) ? number : null
}
