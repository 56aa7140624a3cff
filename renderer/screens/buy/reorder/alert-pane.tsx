import { Radio } from '@mantine/core'
import { Link } from 'wouter'
import type { ReorderAlert, Source } from '../../../../domain/reorder/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { DetailPane, DetailSection, Facts } from '../../../ui/detail/detail-pane.tsx'
import classes from './reorder.module.css'
import type { Chosen } from './use-chosen.ts'
import { sayWhy } from './why.ts'

interface AlertPaneProps {
  readonly alert: ReorderAlert
  readonly chosen: Chosen
  readonly acts: readonly Action[]
  readonly close: () => void
}

/** Why one item has to be ordered, and from whom it can be had. */
export function AlertPane({ alert, chosen, acts, close }: AlertPaneProps) {
  const t = useText()
  const { number, dayOfYear } = useFormats()
  return (
    <DetailPane
      label={alert.name}
      title={<span translate="no">{alert.name}</span>}
      close={close}
      acts={acts.map((action) => (
        <ActionButton key={action.name} action={action} />
      ))}
    >
      <DetailSection title={t('reorder.pane.why')}>
        <p className={classes.why}>{sayWhy(t, number, alert)}</p>
        {alert.snoozed !== null && (
          <p className={classes.why}>
            {t('reorder.putOff', { day: dayOfYear(alert.snoozed.until) })}: {alert.snoozed.reason}
          </p>
        )}
      </DetailSection>
      <div className={classes.facts}>
        <Facts
          facts={[
            { label: t('reorder.pane.onHand'), value: number(alert.onHand) },
            { label: t('reorder.pane.onOrder'), value: number(alert.onOrder) },
            { label: t('reorder.pane.allocated'), value: number(alert.allocated) },
            { label: t('reorder.pane.backordered'), value: number(alert.backordered) },
            { label: t('reorder.pane.position'), value: number(alert.position) },
            { label: t('reorder.pane.reorderPoint'), value: number(alert.reorderPoint) },
            { label: t('reorder.pane.orderUpTo'), value: number(alert.orderUpTo) },
          ]}
        />
      </div>
      <Sources alert={alert} chosen={chosen} />
      <DetailSection title={t('reorder.column.item')}>
        <Link href={`/stock/items/${alert.itemId}`}>{t('reorder.pane.item')}</Link>
      </DetailSection>
    </DetailPane>
  )
}

function Sources({ alert, chosen }: Pick<AlertPaneProps, 'alert' | 'chosen'>) {
  const t = useText()
  const { source, other } = alert
  if (source === null) {
    return (
      <DetailSection title={t('reorder.pane.from')}>
        <p className={classes.why}>{t('reorder.pane.noSource')}</p>
      </DetailSection>
    )
  }
  const isLate = alert.runsOutOn !== null && source.arrivesOn > alert.runsOutOn
  return (
    <DetailSection title={t('reorder.pane.from')}>
      <Radio.Group
        aria-label={t('reorder.pane.from')}
        value={String(chosen.sourceOf(alert)?.supplierId ?? '')}
        onChange={(supplierId) => chosen.buyFrom(alert, Number(supplierId))}
      >
        <div className={classes.sources}>
          <SourceChoice source={source} role={t('reorder.pane.first')} />
          {other !== null && <SourceChoice source={other} role={isLate ? t('reorder.pane.second') : t('reorder.pane.secondPoor')} />}
        </div>
      </Radio.Group>
      {alert.onlySource && <p className={classes.why}>{t('reorder.pane.single')}</p>}
    </DetailSection>
  )
}

function SourceChoice({ source, role }: { readonly source: Source; readonly role: string }) {
  const t = useText()
  const { money, day, number } = useFormats()
  const facts = [
    role,
    t('ui.units', { count: source.quantity }),
    source.priceMinor === null ? t('reorder.noPrice') : t('reorder.pane.price', { price: money(source.priceMinor, source.currency) }),
    ...(source.costMinor === null ? [] : [money(source.costMinor)]),
    t('reorder.pane.arrives', { day: day(source.arrivesOn), days: t('reorder.days', { count: source.leadDays }) }),
    ...(source.onTime === null ? [] : [t('reorder.pane.onTime', { share: `${number(Math.round(source.onTime * 100))} %` })]),
  ]
  return <Radio value={String(source.supplierId)} label={<span translate="no">{source.supplier}</span>} description={facts.join(' · ')} />
}
