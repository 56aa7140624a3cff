import type { ReactNode } from 'react'
import classes from '../imports.module.css'

export interface ListColumn<R> {
  readonly id: string
  readonly header: string
  readonly align?: 'end'
  /** Sentences and names; everything else stays on one line. */
  readonly wraps?: true
  readonly cell: (row: R) => ReactNode
}

interface ListTableProps<R> {
  readonly label: string
  readonly columns: readonly ListColumn<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
}

/** A short list that is read, not worked with. */
export function ListTable<R>({ label, columns, rows, keyOf }: ListTableProps<R>) {
  return (
    <table className={classes.list} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ id, header, align }) => (
            <th key={id} scope="col" data-align={align}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ id, align, wraps, cell }) => (
              <td key={id} data-align={align} data-wraps={wraps}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
