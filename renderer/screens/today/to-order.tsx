import { Link } from 'wouter'
import { useView } from '../../api/use-view.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import tableClasses from './table.module.css'
import classes from './today.module.css'

const shown = 4

/** What runs out next and has to be ordered, with the day on which it is gone; nothing where there is enough. */
export function ToOrder() {
  const t = useText()
  const { day } = useFormats()
  const board = useView('reorder.first', { limit: shown }).data
  if (board === undefined || board.total === 0) return null
  return (
    <section aria-labelledby="to-order">
      <h3 id="to-order" className={classes.subheading}>
        {t('reorder.today.title')}
      </h3>
      <ul className={classes.tasks} data-wrap>
        {board.rows.map(({ itemId, name, runsOutOn, today }) => (
          <li key={itemId}>
            <Link href={`/buy/reorder/${itemId}`} className={tableClasses.door}>
              <span translate="no">{name}</span>
            </Link>
            <span className={classes.aside}>
              {runsOutOn !== null && (runsOutOn <= today ? t('reorder.outToday') : t('reorder.today.out', { day: day(runsOutOn) }))}
            </span>
          </li>
        ))}
        {board.total > shown && (
          <li>
            <Link href="/buy/reorder" className={tableClasses.all}>
              {t('reorder.today.all', { count: board.total })}
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
