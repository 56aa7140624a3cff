/** 'label-1042-1.pdf' of ['label', '#1042', '1']: letters and digits of any script, no folder, no name longer than 120. */
export function fileNameOf(parts: readonly string[], ending: string): string {
  const name = parts
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
    .join('-')
  return `${Array.from(name).slice(0, 120).join('')}.${ending}`
}
