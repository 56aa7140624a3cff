import type { Delivery, DeliverySum } from '../../../../domain/purchasing/calendar/deliveries.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'

const comma = ', '

/** '24 units, 2 packs' */
export function useAmountSaid(): (of: Pick<Delivery, 'units' | 'packs'>) => string {
  const t = useText()
  return ({ units, packs }) =>
    [units > 0 ? t('buying.arrivals.units', { count: units }) : null, packs > 0 ? t('buying.arrivals.packs', { count: packs }) : null]
      .filter((part) => part !== null)
      .join(comma)
}

/** '2 purchase orders, 24 units, £76.80' */
export function useSumSaid(): (sum: DeliverySum) => string {
  const t = useText()
  const { money } = useFormats()
  const amount = useAmountSaid()
  return (sum) =>
    [t('buying.arrivals.orders', { count: sum.orders }), amount(sum), ...(sum.ownMinor === null ? [] : [money(sum.ownMinor)])].join(comma)
}

/** What is said of a delivery behind the name of its supplier: '24 units, £76.80, PO-0042, Late' */
export function useDeliverySaid(): (delivery: Delivery) => string {
  const t = useText()
  const { money } = useFormats()
  const amount = useAmountSaid()
  return (delivery) =>
    [
      amount(delivery),
      ...(delivery.valueMinor === null ? [] : [money(delivery.valueMinor, delivery.currency)]),
      delivery.number,
      ...(delivery.late ? [t('buying.arrivals.late')] : []),
    ].join(comma)
}
