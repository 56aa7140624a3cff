import type { ChannelStockRow } from '../../../../domain/channels/contract.ts'
import type { Text } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { VariantSwatch } from '../../../ui/item/variant-swatch.tsx'
import { Quantity } from '../../../ui/quantity.tsx'
import { Badge } from '../../../ui/status/status-badge.tsx'
import type { Column } from '../../../ui/table/column.ts'
import classes from '../stock.module.css'

const orNothing = (value: number | null) => (value === null ? <span className={classes.quiet}>–</span> : <Quantity value={value} />)

/** `isFirst`: the channel was never told anything, so that nothing can have changed. */
export function channelColumns(t: Text, isFirst: boolean): readonly Column<ChannelStockRow>[] {
  const number = (
    id: 'available' | 'buffer' | 'limitLeft' | 'offered' | 'before',
    cell: Column<ChannelStockRow>['cell'],
  ): Column<ChannelStockRow> => ({ id, header: t(`channels.column.${id}`), width: 'minmax(92px, 0.22fr)', align: 'end', cell })
  return [
    { id: 'sku', header: t('stock.column.sku'), width: 'minmax(120px, 0.3fr)', cell: ({ sku }) => <Code>{sku}</Code> },
    {
      id: 'item',
      header: t('stock.column.item'),
      width: 'minmax(180px, 1fr)',
      cell: ({ name, variant }) => (
        <span className={classes.named}>
          <span translate="no">{name}</span>
          <VariantSwatch variant={variant} />
        </span>
      ),
    },
    number('available', ({ available }) => <Quantity value={available} />),
    number('buffer', ({ buffer, ownBuffer }) => (
      <>
        {ownBuffer !== null && <span className={classes.quiet}>{t('channels.own')} </span>}
        <Quantity value={buffer} />
      </>
    )),
    number('limitLeft', ({ limitLeft }) => orNothing(limitLeft)),
    number('offered', ({ offered }) => (
      <strong>
        <Quantity value={offered} />
      </strong>
    )),
    ...(isFirst ? [] : [number('before', ({ before }) => orNothing(before)), changed(t)]),
  ]
}

function changed(t: Text): Column<ChannelStockRow> {
  return {
    id: 'changed',
    header: t('channels.changed'),
    isHeaderQuiet: true,
    width: '124px',
    cell: ({ offered, before }) =>
      offered !== before && (
        <Badge role="info" shape="half">
          {before === null ? t('channels.isNew') : t('channels.changed')}
        </Badge>
      ),
  }
}
