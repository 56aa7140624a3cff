import { IconCheck } from '@tabler/icons-react'
import type { BatchView } from '../../../../domain/picking/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { cartMap, type CartPlace } from './cart-map.ts'
import classes from './cart.module.css'

interface CartProps {
  readonly batch: BatchView
  /** `lg` names tote and order on each place. */
  readonly size: 'md' | 'lg'
}

/** The cart as it stands before the picker, the place of the next tote or unit filled. */
export function Cart({ batch, size }: CartProps) {
  const t = useText()
  const { columns, free, places } = cartMap(batch)
  const isDense = places.length + free > columns * 3
  return (
    <ol
      className={classes.cart}
      aria-label={t('picking.bench.cart')}
      data-size={size}
      data-dense={isDense || undefined}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {places.map((place) => (
        <Place key={place.position} place={place} isNamed={size === 'lg' && !isDense} />
      ))}
      {Array.from({ length: free }, (_, index) => (
        <li key={`free-${index}`} className={classes.place} data-state="free" aria-hidden="true" />
      ))}
    </ol>
  )
}

function Place({ place, isNamed }: { readonly place: CartPlace; readonly isNamed: boolean }) {
  const t = useText()
  const { number } = useFormats()
  const { position, orderNumber, units, picked, state, active, tote } = place
  return (
    <li className={classes.place} data-state={state} data-active={active || undefined} aria-current={active ? 'step' : undefined}>
      <span className={classes.position}>{number(position)}</span>
      {state === 'full' && !active && <IconCheck size={18} stroke={3} aria-hidden="true" className={classes.full} />}
      {isNamed && (
        <span className={classes.named} translate="no">
          {tote === '' ? t('picking.bench.noTote') : tote}
        </span>
      )}
      <span className={classes.spoken}>{t('picking.bench.cartPlace', { position, number: orderNumber, picked, units })}</span>
    </li>
  )
}
