import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const importing = /(?:from|import\() ?'(\.[^']+\.tsx?)'/g
/** A whole key, or the beginning of one whose end is decided when it is asked for. */
const asking = /(?:\bt|texts\.t)\(\s*(?:'([^']+)'|`([^`$]*)\$\{)/g

/** The files that these files import, and the files that those import, and so on. */
export function reachableFiles(from: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const look = (file: string) => {
    if (found.has(file) || !existsSync(file)) return
    found.add(file)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(importing)) look(join(dirname(file), path))
  }
  for (const file of from) look(file)
  return [...found]
}

/** The keys of the catalogue that these files ask for; those that end in a star are the beginnings of several. */
export function keysIn(files: readonly string[]): readonly string[] {
  const keys = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(asking)].map(([, whole, begin = '']) => whole ?? `${begin}*`),
  )
  return [...new Set(keys)].filter((key) => key !== '*').toSorted()
}
