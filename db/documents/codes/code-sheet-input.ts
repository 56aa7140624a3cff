import type { CodeSymbol } from '../../../domain/documents/contract.ts'

/** Codes to stick on totes, bins and badges, or to lie beside the bench. */
export interface CodeSheetInput {
  /** '50x25mm': one label a page, for a label printer. */
  readonly paper: 'a4' | 'letter' | '50x25mm'
  /** Milliseconds UTC; goes into the file's facts. */
  readonly createdAt: number
  /** Heads each sheet of paper. */
  readonly title: string
  readonly symbol: CodeSymbol
  readonly codes: readonly CodeToPrint[]
}

export interface CodeToPrint {
  /** Own code or command code. */
  readonly code: string
  /** What a person calls it: 'A-01-03', 'Tote 12', 'Anna', 'New box'. */
  readonly title: string
  /** What it is or does; may be empty. */
  readonly subtitle: string
}
