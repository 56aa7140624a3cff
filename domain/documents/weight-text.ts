const gramsPerOunce = 28.349523125
const ouncesPerPound = 16

/** '1.25 kg', '340 g'; pounds and ounces for a sender in the United States, rounded up as their carriers do. */
export function weightText(grams: number, country: string): string {
  if (country !== 'US') return grams < 1000 ? `${grams} g` : `${Number((grams / 1000).toFixed(2))} kg`
  const ounces = Math.ceil(grams / gramsPerOunce)
  const pounds = Math.floor(ounces / ouncesPerPound)
  return pounds === 0 ? `${ounces} oz` : `${pounds} lb ${ounces % ouncesPerPound} oz`
}
