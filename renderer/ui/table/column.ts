import type { ReactNode } from 'react'

export interface Column<R> {
  readonly id: string
  /** With its unit, where the cells are numbers. Empty only for a column of pictures or acts. */
  readonly header: string
  /** A CSS grid track: '120px', 'minmax(160px, 2fr)'. */
  readonly width: string
  readonly align?: 'end'
  readonly cell: (row: R) => ReactNode
}

export function gridTemplate(columns: readonly { readonly width: string }[]): string {
  return columns.map(({ width }) => width).join(' ')
}
