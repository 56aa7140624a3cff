import { useState } from 'react'
import { Link } from 'wouter'
import type { Cap } from '../../../../domain/caps/cap.ts'
import type { Output } from '../../../api/calls.ts'
import { useView } from '../../../api/use-view.ts'
import { type Formats, useFormats } from '../../../text/format/formats.ts'
import { type Text, useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection, Facts, type Fact } from '../../../ui/detail/detail-pane.tsx'
import classes from '../stock.module.css'
import { CapsDialog } from './caps-dialog.tsx'

interface ItemCapsProps {
  readonly itemId: number
  readonly sku: string
}

/** How many of it may be ordered, what is left of that, and the orders that wait because they want more. */
export function ItemCaps({ itemId, sku }: ItemCapsProps) {
  const t = useText()
  const [isChanging, setChanging] = useState(false)
  const { data } = useView('caps.ofItem', { itemId }, { keep: true })
  const change: Action = {
    name: 'stock.caps',
    label: t('caps.change'),
    key: 'l',
    enabled: data !== undefined,
    perform: () => setChanging(true),
  }
  useActions([change])
  return (
    <DetailSection title={t('caps.title')} aside={<ActionButton action={change} size="compact-xs" variant="subtle" />}>
      {data !== undefined && <Limits caps={data} />}
      {isChanging && data !== undefined && <CapsDialog itemId={itemId} sku={sku} caps={data} close={() => setChanging(false)} />}
    </DetailSection>
  )
}

function Limits({ caps }: { readonly caps: Output<'caps.ofItem'> }) {
  const t = useText()
  const write = useFormats()
  const { perCustomer, total, sold, remaining, held } = caps
  if (perCustomer === null && total === null) return <p className={classes.quiet}>{t('caps.none')}</p>
  const facts: readonly Fact[] = [
    ...(perCustomer === null ? [] : [{ label: t('caps.kind.customer'), value: atMost(t, write, perCustomer) }]),
    ...(total === null
      ? []
      : [
          { label: t('caps.kind.total'), value: atMost(t, write, total), isLong: true },
          { label: t('caps.sold'), value: t('caps.soldOf', { sold, units: total.units }) },
          { label: t('caps.remaining'), value: <strong>{write.number(remaining ?? 0)}</strong> },
        ]),
  ]
  return (
    <>
      <Facts facts={facts} />
      {held.length > 0 && (
        <ul className={classes.waitingOver} aria-label={t('caps.held')}>
          {held.map(({ orderId, orderNumber, units }) => (
            <li key={`${orderId} ${units}`}>
              <strong>{t('ui.units', { count: units })}</strong>
              <span>
                {t('caps.heldFor')}{' '}
                <Link href={`/orders/on_hold/${orderId}`} className={classes.door}>
                  <Code>{orderNumber}</Code>
                </Link>
              </span>
              <span className={classes.quiet}>{t('caps.held')}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function atMost(t: Text, write: Formats, { units, firstDay, lastDay }: Cap): string {
  const said = t('caps.atMost', { units })
  const from = firstDay === null ? '' : write.dayOfYear(firstDay)
  const to = lastDay === null ? '' : write.dayOfYear(lastDay)
  if (firstDay !== null && lastDay !== null) return `${said}, ${t('caps.days.both', { from, to })}`
  if (firstDay !== null) return `${said}, ${t('caps.days.from', { from })}`
  return lastDay === null ? `${said}, ${t('caps.always')}` : `${said}, ${t('caps.days.to', { to })}`
}
