import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { markedEncoding } from '../../domain/imports/encodings.ts'
import type { Encoding } from '../../domain/imports/encodings.ts'
import { guessEncoding } from '../../domain/imports/guess-encoding.ts'

/** GB 18030 holds all of GBK, and is what WHATWG's gbk decodes. */
const decoderNames = {
  'utf-8': 'utf8',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  'windows-1252': 'win1252',
  cp949: 'cp949',
  gbk: 'gb18030',
  cp932: 'cp932',
} as const satisfies Record<Encoding, string>

/** Bytes decoded before the caller may pause. */
const chunkBytes = 262_144

export function guessFileEncoding(bytes: Uint8Array): Encoding {
  return guessEncoding(bytes, isUtf8(bytes))
}

/** Half of a surrogate pair cannot be stored as UTF-8: it becomes the replacement character, as other damage does. */
const loneSurrogates = /\p{Surrogate}/gu

/** The text of a file without its byte-order mark; what the encoding cannot read is U+FFFD. Yields how many bytes are done. */
export function* decodeFile(bytes: Uint8Array, encoding: Encoding): Generator<number, string, void> {
  const decoder = iconv.getDecoder(decoderNames[encoding])
  const marked = markedEncoding(bytes) === encoding ? (encoding === 'utf-8' ? 3 : 2) : 0
  const parts: string[] = []
  for (let start = marked; start < bytes.length; start += chunkBytes) {
    parts.push(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(chunkBytes, bytes.length - start))))
    yield Math.min(start + chunkBytes, bytes.length)
  }
  parts.push(decoder.end() ?? '')
  const text = parts.join('')
  return encoding.startsWith('utf-16') ? text.replaceAll(loneSurrogates, '\uFFFD') : text
}
