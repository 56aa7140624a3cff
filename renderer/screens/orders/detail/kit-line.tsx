import type { ReactNode } from 'react'
import type { OrderLine } from '../../../../domain/orders/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import classes from './order-lines.module.css'

interface KitLineProps {
  readonly kit: NonNullable<OrderLine['kit']>
  readonly currency: string
  readonly parts: ReactNode
}

/** A kit as the customer ordered it, and below it the lines of its parts. */
export function KitLine({ kit, currency, parts }: KitLineProps) {
  const t = useText()
  const { money } = useFormats()
  return (
    <li className={classes.kit}>
      <div className={classes.lineHead}>
        <span className={classes.kitName}>
          <span className={classes.kitMark}>{t('orders.kit.kit')}</span>
          <strong translate="no">{kit.name}</strong> <Code>{kit.sku}</Code>
        </span>
        <span className={classes.lineNumbers}>
          {!kit.isWhole && <span>{t('orders.kit.partOf')}</span>}
          <strong>{t('ui.units', { count: kit.units })}</strong>
          {kit.unitPriceMinor !== null && <span>{money(kit.unitPriceMinor, currency)}</span>}
        </span>
      </div>
      <ul className={classes.kitParts} aria-label={t('orders.kit.parts', { kit: kit.name })}>
        {parts}
      </ul>
    </li>
  )
}
