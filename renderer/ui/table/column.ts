import type { ReactNode } from 'react'

export interface Column<R> {
  readonly id: string
  /** With its unit, where the cells are numbers. */
  readonly header: string
  /** Said to screen readers only: the cells of a column of boxes or acts speak for themselves. */
  readonly isHeaderQuiet?: true
  /** A CSS grid track: '120px', 'minmax(160px, 2fr)'. */
  readonly width: string
  readonly align?: 'end'
  readonly cell: (row: R) => ReactNode
}

export function gridTemplate(columns: readonly { readonly width: string }[]): string {
  return columns.map(({ width }) => width).join(' ')
}
