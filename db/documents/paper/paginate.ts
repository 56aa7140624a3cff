import type { Flowing } from './paragraph.ts'

/** Cuts a column of parts into pages, none of them cut itself; the first page may have less room than the others. */
export function paginate(parts: readonly Flowing[], firstRoom: number, room: number): readonly (readonly Flowing[])[] {
  const pages: Flowing[][] = [[]]
  let left = firstRoom
  for (const part of parts) {
    if (part.height > left && (pages.length === 1 || pages.at(-1)?.length !== 0)) {
      pages.push([])
      left = room
    }
    pages.at(-1)?.push(part)
    left -= part.height
  }
  return pages
}
