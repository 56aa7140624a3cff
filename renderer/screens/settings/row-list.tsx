import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './settings.module.css'

interface RowListProps<R> {
  readonly rows: readonly R[]
  readonly headers: readonly string[]
  /** CSS grid tracks of the fields, without the one for removing. */
  readonly tracks: string
  readonly none: string
  readonly addLabel: string
  readonly removeLabel: (row: R) => string
  readonly blank: () => R
  readonly onChange: (rows: readonly R[]) => void
  readonly children: (row: R, change: (part: Partial<R>) => void) => ReactNode
}

/** A short list that is edited in place: a row for each, one more at the end. */
export function RowList<R>({ rows, headers, tracks, none, addLabel, removeLabel, blank, onChange, children }: RowListProps<R>) {
  const columns = { gridTemplateColumns: `${tracks} 34px` }
  return (
    <div className={classes.rowList}>
      {rows.length === 0 ? (
        <p className={classes.hint}>{none}</p>
      ) : (
        <div className={classes.rowHead} style={columns} aria-hidden="true">
          {headers.map((header) => (
            <span key={header}>{header}</span>
          ))}
        </div>
      )}
      {rows.map((row, index) => (
        // The rows have no identity but their place; none of them keeps a state of its own.
        <div key={index} className={classes.rowFields} style={columns}>
          {children(row, (part) => onChange(rows.map((other, at) => (at === index ? { ...other, ...part } : other))))}
          <ActionIcon
            variant="subtle"
            color="gray"
            size={34}
            aria-label={removeLabel(row)}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} />} onClick={() => onChange([...rows, blank()])}>
          {addLabel}
        </Button>
      </div>
    </div>
  )
}
