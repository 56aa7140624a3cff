/** Tab-separated without quoting: a tab or a line break inside a value would move every column after it. */
function cell(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

export function tabRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join('\t')}\r\n`).join('')
}
