import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { ReplenishmentView } from '../../../../domain/stock/replenish/contract.ts'
import { useText } from '../../../text/text.ts'
import classes from './replenish.module.css'

/** The face is full, or needs nothing any more. */
export function FillOver({ view }: { readonly view: ReplenishmentView }) {
  const t = useText()
  const brought = view.moved > 0
  const Icon = brought ? IconCircleCheck : IconCircleDashed
  return (
    <div className={classes.over}>
      <Icon size={112} stroke={1.3} aria-hidden="true" data-brought={brought || undefined} />
      <h2 className={classes.overTitle}>
        {brought ? t('replenish.bench.filled', { face: view.face.code }) : t('replenish.bench.dropped')}
      </h2>
      <p className={classes.said}>
        {brought ? t('replenish.bench.brought', { count: view.moved, sku: view.sku }) : t('replenish.bench.none')}
      </p>
    </div>
  )
}
