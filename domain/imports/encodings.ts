/** What files from channels and spreadsheets are met in. UTF-8 and UTF-16 with or without a byte-order mark. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'cp949', 'gbk', 'cp932'] as const
export type Encoding = (typeof encodings)[number]

/** The encoding that the first bytes declare, or null. */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const sampleBytes = 4096

/**
 * UTF-16 without a mark: separators, digits and line ends leave a zero in every second byte, always on the same side.
 * A twentieth of the pairs is enough, so that a file of Korean or Chinese words is found too.
 */
export function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, sampleBytes)
  let even = 0
  let odd = 0
  sample.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even++
    else odd++
  })
  const enough = Math.max(1, sample.length / 40)
  if (odd >= enough && even === 0) return 'utf-16le'
  if (even >= enough && odd === 0) return 'utf-16be'
  return null
}

export type NotText = 'workbook' | 'old_workbook' | 'pdf' | 'archive' | 'binary'

/** What the file is when it is no text at all, by its first bytes; null for text in any encoding. */
export function notText(bytes: Uint8Array): NotText | null {
  const starts = (...signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'workbook'
  // The compound file of .xls, and of every workbook that a password protects.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'old_workbook'
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (starts(0x1f, 0x8b) || starts(0x37, 0x7a, 0xbc, 0xaf) || starts(0x52, 0x61, 0x72, 0x21)) return 'archive'
  if (markedEncoding(bytes) !== null || unmarkedUtf16(bytes) !== null) return null
  return bytes.subarray(0, sampleBytes).includes(0) ? 'binary' : null
}
