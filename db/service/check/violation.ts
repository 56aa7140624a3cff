/** One broken rule: which, where, and the two numbers or texts that should agree. */
export interface Violation {
  readonly rule: string
  readonly where: string
  readonly found: string
}

export function violations<R>(
  rule: string,
  rows: readonly R[],
  tell: (row: R) => { readonly where: string; readonly found: string },
): Violation[] {
  return rows.map((row) => ({ rule, ...tell(row) }))
}
