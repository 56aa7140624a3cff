const offsets = new Map<string, number>()

/** Where each list was scrolled to, so that coming back to a place lands where it was left. */
export const scrollMemory = {
  of: (list: string): number => offsets.get(list) ?? 0,
  keep: (list: string, offset: number): void => {
    offsets.set(list, offset)
  },
}
