import { Link } from 'wouter'
import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import { useAmount } from '../../ui/material/amount.ts'
import { useLasts } from '../../ui/material/lasts.ts'
import classes from './today.module.css'
import tableClasses from './table.module.css'

const shown = 4

/** Packing material at or below its reorder point, what runs out first before the rest; nothing where there is enough. */
export function LowMaterials() {
  const t = useText()
  const amount = useAmount()
  const lasts = useLasts()
  const rows = useView('materials.list', {}).data?.rows ?? []
  const low = rows.filter(({ isLow }) => isLow).sort((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity))
  if (low.length === 0) return null
  return (
    <section aria-labelledby="low-materials">
      <h3 id="low-materials" className={classes.subheading}>
        {t('materials.today.title')}
      </h3>
      <ul className={classes.tasks} data-wrap>
        {low.slice(0, shown).map((row) => (
          <li key={row.id}>
            <Link href={`/stock/material/${row.id}`} className={tableClasses.door}>
              <span translate="no">{row.name}</span>
            </Link>
            <span className={classes.aside}>
              {amount(row.unit, row.onHand)} · {lasts(row)}
            </span>
          </li>
        ))}
        {low.length > shown && (
          <li>
            <Link href="/stock/material" className={tableClasses.door}>
              {t('materials.today.all')}
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
