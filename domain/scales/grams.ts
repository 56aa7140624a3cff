export const weightUnits = ['kg', 'g', 'lb', 'oz'] as const
export type WeightUnit = (typeof weightUnits)[number]

/** Nanograms of one unit; pound and ounce are those of 1959 (453.59237 g). */
const nanograms: Readonly<Record<WeightUnit, bigint>> = {
  kg: 1_000_000_000_000n,
  g: 1_000_000_000n,
  lb: 453_592_370_000n,
  oz: 28_349_523_125n,
}

/** '1.2345' and 'kg' -> 1235: whole grams, half a gram counts as one. `decimal` holds digits and at most one point. */
export function grams(decimal: string, unit: WeightUnit): number {
  const [whole = '', fraction = ''] = decimal.split('.')
  const gram = nanograms.g * 10n ** BigInt(fraction.length)
  return Number((BigInt(whole + fraction) * nanograms[unit] + gram / 2n) / gram)
}

export function weightUnit(text: string): WeightUnit | undefined {
  return weightUnits.find((unit) => unit === text.toLowerCase())
}
