/** A meaning that a format looks for, under any of the names that its versions use. */
export interface Field {
  readonly names: readonly string[]
  readonly needed: boolean
}
export type Fields = Readonly<Record<string, Field>>

export const needed = (...names: readonly string[]): Field => ({ names, needed: true })
export const optional = (...names: readonly string[]): Field => ({ names, needed: false })

/** Names compare without case, marks, typographic apostrophes or stray blanks. */
export function headerKey(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\uFEFF\u200B]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

export interface ColumnMatch {
  /** Meaning to position in the row. */
  readonly positions: ReadonlyMap<string, number>
  /** First names of needed columns that the file lacks. */
  readonly missing: readonly string[]
  /** Names that stand twice for one meaning. */
  readonly doubled: readonly string[]
}

export function matchColumns(header: readonly string[], fields: Fields): ColumnMatch {
  const keys = header.map(headerKey)
  const positions = new Map<string, number>()
  const missing: string[] = []
  const doubled: string[] = []
  for (const [meaning, field] of Object.entries(fields)) {
    const name = field.names.find((candidate) => keys.includes(headerKey(candidate)))
    if (name === undefined) {
      if (field.needed) missing.push(field.names[0] ?? meaning)
      continue
    }
    const position = keys.indexOf(headerKey(name))
    if (keys.indexOf(headerKey(name), position + 1) >= 0) doubled.push(name)
    positions.set(meaning, position)
  }
  return { positions, missing, doubled }
}
