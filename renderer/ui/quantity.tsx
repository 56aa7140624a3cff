import { useFormats } from '../text/format/formats.ts'
import classes from './quantity.module.css'

interface QuantityProps {
  readonly value: number
  /** Zero is said quietly, so that what there is stands out. */
  readonly role?: 'plain' | 'warn' | 'stop' | 'ok'
}

/** A count of units in a table: tabular, right-aligned. Its unit stands in the header of the column. */
export function Quantity({ value, role = 'plain' }: QuantityProps) {
  const { number } = useFormats()
  return (
    <span className={classes.quantity} data-role={value === 0 ? 'zero' : role}>
      {number(value)}
    </span>
  )
}
