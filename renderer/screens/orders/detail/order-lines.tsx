import type { OrderDetail, OrderLine } from '../../../../domain/orders/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { ItemName } from '../../../ui/item/item-name.tsx'
import { BroughtBy } from './brought-by.tsx'
import { KitLine } from './kit-line.tsx'
import { linesByKit, totalOf } from './lines-by-kit.ts'
import { LimitsSaid } from './limits-said.tsx'
import classes from './order-lines.module.css'

const parts = ['shipped', 'packed', 'picked', 'allocated', 'backordered', 'cancelled'] as const

/** Each line with its picture, how far its units are, and where those lie that are promised to it. */
export function OrderLines({ order }: { readonly order: OrderDetail }) {
  const t = useText()
  const { money } = useFormats()
  const total = totalOf(order.lines)
  const isHeld = order.status === 'on_hold' && order.holdReason !== 'cap'
  return (
    <DetailSection title={t('orders.detail.lines')} aside={total !== null && `${t('orders.detail.total')} ${money(total, order.currency)}`}>
      <ul className={classes.lines}>
        {linesByKit(order.lines).map(({ kit, lines }) => {
          const own = lines.map((line) => <Line key={line.id} line={line} currency={order.currency} isHeld={isHeld} />)
          return kit === null ? own : <KitLine key={`kit ${kit.id}`} kit={kit} currency={order.currency} parts={own} />
        })}
      </ul>
    </DetailSection>
  )
}

interface LineProps {
  readonly line: OrderLine
  readonly currency: string
  readonly isHeld: boolean
}

function Line({ line, currency, isHeld }: LineProps) {
  const t = useText()
  const { money, number } = useFormats()
  const there = parts.filter((part) => line[part] > 0)
  const waiting = line.backordered - line.overCap
  return (
    <li className={classes.line}>
      <div className={classes.lineHead}>
        <ItemName item={{ ...line, name: partName(line) }} />
        <span className={classes.lineNumbers}>
          {line.of !== '' && (
            <span>
              {t('orders.group.of')} <Code>{line.of}</Code>
            </span>
          )}
          <strong>{t('ui.units', { count: line.ordered })}</strong>
          {line.unitPriceMinor !== null && <span>{money(line.unitPriceMinor, currency)}</span>}
        </span>
      </div>
      <div className={classes.bar} aria-hidden="true">
        {there.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: line[part] }} />
        ))}
      </div>
      <p className={classes.parts}>
        {there
          .filter((part) => part !== 'backordered' || waiting > 0)
          .map((part) => (
            <span key={part} data-part={part}>
              <span className={classes.dot} data-part={part} aria-hidden="true" />
              {number(part === 'backordered' ? waiting : line[part])}{' '}
              {part === 'backordered' && isHeld ? t('orders.detail.onHold') : t(`orders.detail.${part}`)}
            </span>
          ))}
        {line.putBack > 0 && (
          <span data-part="cancelled">
            <span className={classes.dot} data-part="cancelled" aria-hidden="true" />
            {number(line.putBack)} {t('orders.detail.putBack')}
          </span>
        )}
        {line.bins.map(({ location, lot, quantity }) => (
          <span key={`${location} ${lot}`} className={classes.bin}>
            {number(quantity)} × <Code>{location}</Code>
            {lot !== '' && <span>{t('orders.detail.lot', { lot })}</span>}
          </span>
        ))}
      </p>
      <BroughtBy by={line.broughtBy} />
      {line.overCap > 0 && <LimitsSaid line={line} />}
    </li>
  )
}

/** Below its kit a part needs no name of the kit before its own. */
function partName({ name, kit }: OrderLine): string {
  const before = [`${kit?.name ?? ''}: `, `${kit?.sku ?? ''}: `].find((prefix) => kit !== null && name.startsWith(prefix))
  return name.slice(before?.length ?? 0)
}
