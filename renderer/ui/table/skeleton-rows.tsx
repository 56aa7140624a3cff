import { AfterAMoment } from '../state/after-a-moment.tsx'
import classes from './table.module.css'

const shapes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const

interface SkeletonRowsProps {
  readonly columns: readonly { readonly id: string }[]
  readonly template: { readonly gridTemplateColumns: string }
  readonly rowHeight: number
}

/** The shape of the rows to come. */
export function SkeletonRows({ columns, template, rowHeight }: SkeletonRowsProps) {
  return (
    <AfterAMoment>
      <div aria-hidden="true">
        {shapes.map((shape) => (
          <div key={shape} className={classes.ghost} style={{ ...template, height: rowHeight }}>
            {columns.map(({ id }, column) => (
              <span key={id} className={classes.cell}>
                <span className={classes.bone} style={{ width: `${50 + ((shape * 7 + column * 13) % 40)}%` }} />
              </span>
            ))}
          </div>
        ))}
      </div>
    </AfterAMoment>
  )
}
