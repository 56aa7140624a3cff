import { minorUnitDigits } from '../imports/amounts.ts'

/** A rate is kept in millionths. */
const millionths = 1_000_000

export interface Rate {
  readonly from: string
  readonly to: string
  /** One whole unit of `from` in millionths of a whole unit of `to`. */
  readonly micros: number
}

/** Minor units of one currency in minor units of another, rounded half up; yen have no minor unit, dinars have three digits. */
export function converted(minor: number, { from, to, micros }: Rate): number {
  const digits = 10 ** (minorUnitDigits(to) - minorUnitDigits(from))
  return Math.round((minor * micros * digits) / millionths)
}
