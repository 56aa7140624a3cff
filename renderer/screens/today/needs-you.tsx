import { useText } from '../../text/text.ts'
import { Tile } from './tile.tsx'
import type { Summary } from './summary.ts'
import classes from './today.module.css'

/** What only a person can move on. */
export function NeedsYou({ summary }: { readonly summary: Summary }) {
  const t = useText()
  const { late, due, onHold, backordered } = summary
  return (
    <section aria-labelledby="needs-you">
      <h2 id="needs-you" className={classes.heading}>
        {t('today.needs')}
      </h2>
      <div className={classes.needs}>
        <Tile label={t('today.tiles.late')} value={late} unit="orders" href="/orders/late" shape="full" role="stop" />
        <Tile label={t('today.tiles.due')} value={due} unit="orders" href="/orders/today" shape="ring" role="accent" />
        <Tile label={t('today.tiles.onHold')} value={onHold} unit="orders" href="/orders/on_hold" shape="bar" role="warn" />
        <Tile label={t('today.tiles.backordered')} value={backordered} unit="orders" href="/orders/backordered" shape="half" role="warn" />
      </div>
    </section>
  )
}
