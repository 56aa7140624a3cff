/** STX, before an answer of some protocols. */
export const startOfText = '\u0002'
/** No answer of a scale is longer; what comes without an end is noise. */
const longestFrame = 64

export interface Frames {
  readonly frames: readonly string[]
  /** The beginning of the next one. */
  readonly rest: string
}

/**
 * Cuts what a scale sends, in whatever pieces it comes, into its answers: each ends with a carriage return or a line feed and begins anew
 * at a start-of-text. The eighth bit is parity where scale and port do not agree about it.
 */
export function cutFrames(rest: string, bytes: Uint8Array): Frames {
  const text = rest + Array.from(bytes, (byte) => String.fromCharCode(byte & 0x7f)).join('')
  const pieces = text.split(/[\r\n]/).map((piece) => piece.slice(Math.max(0, piece.lastIndexOf(startOfText))))
  const next = pieces.pop() ?? ''
  return {
    frames: pieces.filter((piece) => piece !== '' && piece.length <= longestFrame),
    rest: next.slice(0, longestFrame + 1),
  }
}
