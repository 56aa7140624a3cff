/** What scanners are set to send behind a code, one or several of them: Enter, Tab, ETX. The separator of GS1 is part of a code. */
const ends = new Set(['\r', '\n', '\t', '\u0003'])
const starts = new Set(['\u0002', '\u0000'])
/** As the contract bounds a scan: more without an end is noise. */
const longestCode = 500

export interface CutCodes {
  readonly codes: readonly string[]
  /** The beginning of the next one. */
  readonly rest: string
}

/** Cuts what a scanner sends over a serial line, in whatever pieces it comes, into codes. */
export function cutCodes(rest: string, text: string): CutCodes {
  const codes: string[] = []
  let code = rest
  for (const character of text) {
    if (ends.has(character)) {
      if (code !== '') codes.push(code)
      code = ''
    } else if (!starts.has(character)) code += character
  }
  return { codes: codes.filter(({ length }) => length <= longestCode), rest: code.slice(0, longestCode + 1) }
}
