/** A spreadsheet runs a cell that begins like this as a formula (OWASP, CSV injection); an apostrophe makes it text. */
const formula = /^[=+\-@\t\r]/

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** RFC 4180 with commas and CRLF. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** The same with a byte-order mark, so that spreadsheets read every script. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${csvRows(rows)}`
}
