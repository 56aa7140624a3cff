export const valueClasses = ['A', 'B', 'C'] as const
export type ValueClass = (typeof valueClasses)[number]
export const steadinessClasses = ['X', 'Y', 'Z'] as const
export type SteadinessClass = (typeof steadinessClasses)[number]

/**
 * ABC: the items that make the first 80 % of the value are A, up to 95 % B, the rest C. The item that crosses a line still belongs
 * to the class before it. `values`: sold value in any one unit; an item without value is C.
 */
export function valueClassesOf<K>(values: ReadonlyMap<K, number>): ReadonlyMap<K, ValueClass> {
  const total = [...values.values()].reduce((sum, value) => sum + value, 0)
  const classes = new Map<K, ValueClass>()
  let before = 0
  for (const [key, value] of [...values].sort(([, one], [, other]) => other - one)) {
    const share = total > 0 ? before / total : 1
    classes.set(key, value <= 0 || share >= 0.95 ? 'C' : share >= 0.8 ? 'B' : 'A')
    before += value
  }
  return classes
}

/** XYZ by the coefficient of variation: below 0.5 steady (X), below 1.0 changing (Y), else erratic (Z). */
export function steadinessOf({ mean, deviation }: { readonly mean: number; readonly deviation: number }): SteadinessClass {
  if (mean <= 0) return 'Z'
  const variation = deviation / mean
  return variation < 0.5 ? 'X' : variation < 1 ? 'Y' : 'Z'
}
