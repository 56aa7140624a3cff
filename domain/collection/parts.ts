/** The values in their order, at most `size` at a time: a statement takes only so many parameters. */
export function parts<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size))
}
