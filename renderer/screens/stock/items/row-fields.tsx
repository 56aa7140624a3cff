import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from '../stock.module.css'

interface RowFieldsProps<R> {
  readonly legend: string
  readonly hint?: string
  readonly rows: readonly R[]
  readonly blank: R
  readonly addLabel: string
  readonly removeLabel: (row: R) => string
  readonly onChange: (rows: readonly R[]) => void
  readonly children: (row: R, change: (part: Partial<R>) => void) => ReactNode
}

/** Facts of which an item has any number: a row of fields for each, one more at the end. */
export function RowFields<R>({ legend, hint, rows, blank, addLabel, removeLabel, onChange, children }: RowFieldsProps<R>) {
  return (
    <fieldset className={classes.rows}>
      <legend className={classes.legend}>{legend}</legend>
      {hint !== undefined && <p className={classes.quiet}>{hint}</p>}
      {rows.map((row, index) => (
        // The rows have no identity but their place; none of them keeps a state of its own.
        <div key={index} className={classes.row}>
          {children(row, (part) => onChange(rows.map((other, at) => (at === index ? { ...other, ...part } : other))))}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={removeLabel(row)}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} />} onClick={() => onChange([...rows, blank])}>
          {addLabel}
        </Button>
      </div>
    </fieldset>
  )
}
