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

/** In pixels, for each column of a table: a wider one carries its numbers away from what they belong to. */
const widest = 240

/** The tracks of a row; one of few columns leaves what a wide window has more to an empty last track, unless it fills all of it. */
export function gridTemplate(columns: readonly { readonly width: string }[], fills: boolean): string {
  const tracks = columns.map(({ width }) => width).join(' ')
  return fills ? tracks : `${tracks} max(0px, 100% - ${columns.length * widest}px)`
}
