import { useText } from '../../text/text.ts'
import { Tile } from './tile.tsx'
import type { Summary } from './summary.ts'
import classes from './today.module.css'

/** The way of an order through the room, with how many stand at each place of it. */
export function Flow({ summary }: { readonly summary: Summary }) {
  const t = useText()
  const { waiting, picking, picked, packed, staged, leftBehind, handedOver } = summary
  return (
    <section aria-labelledby="flow">
      <h2 id="flow" className={classes.heading}>
        {t('today.flow')}
      </h2>
      <div className={classes.flow}>
        <Tile label={t('today.tiles.waiting')} value={waiting} unit="orders" href="/orders/ready" shape="ring" role="plain" />
        <Tile label={t('today.tiles.picking')} value={picking} unit="orders" href="/orders/picking" shape="half" role="plain" />
        <Tile label={t('today.tiles.picked')} value={picked} unit="orders" href="/pack" shape="full" role="plain" />
        <Tile label={t('today.tiles.packed')} value={packed} unit="orders" href="/orders/packed" shape="box" role="plain" />
        <Tile
          label={leftBehind === 0 ? t('today.tiles.staged') : t('today.tiles.leftBehind', { count: leftBehind })}
          value={staged}
          unit="parcels"
          href="/ship"
          shape={leftBehind === 0 ? 'box' : 'full'}
          role={leftBehind === 0 ? 'plain' : 'stop'}
        />
        <Tile label={t('today.tiles.handedOver')} value={handedOver} unit="parcels" href="/orders/shipped" shape="check" role="ok" />
      </div>
    </section>
  )
}
