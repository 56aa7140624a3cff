import { Link } from 'wouter'
import { useView } from '../../api/use-view.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import tableClasses from './table.module.css'
import classes from './today.module.css'

const shown = 4

/** Purchase orders whose day has passed; nothing where all is on its way in time. */
export function LateArrivals() {
  const t = useText()
  const { day } = useFormats()
  const late = (useView('purchasing.list', { show: 'open' }).data?.rows ?? []).filter((order) => order.late)
  if (late.length === 0) return null
  return (
    <section aria-labelledby="late-arrivals">
      <h3 id="late-arrivals" className={classes.subheading}>
        {t('buying.today.title')}
      </h3>
      <ul className={classes.tasks} data-wrap>
        {late.slice(0, shown).map(({ id, number, supplier, expectedOn, outstanding }) => (
          <li key={id}>
            <Link href={`/buy/orders/${id}`} className={tableClasses.door}>
              {number}, <span translate="no">{supplier}</span>
            </Link>
            <span className={classes.aside}>
              {t('buying.today.late', { count: outstanding, day: expectedOn === null ? '' : day(expectedOn) })}
            </span>
          </li>
        ))}
        {late.length > shown && (
          <li>
            <Link href="/buy/arrivals" className={tableClasses.door}>
              {t('buying.today.all')}
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
