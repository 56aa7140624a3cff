import { useView } from '../../api/use-view.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { ShortList } from './short-list.tsx'

/** Purchase orders whose day has passed; nothing where all is on its way in time. */
export function LateArrivals() {
  const t = useText()
  const { day } = useFormats()
  const open = useView('purchasing.list', { show: 'open' }).data?.rows ?? []
  const rows = open
    .filter((order) => order.late)
    .map(({ id, number, supplier, expectedOn, outstanding }) => ({
      key: id,
      href: `/buy/orders/${id}`,
      name: (
        <>
          {number}, <span translate="no">{supplier}</span>
        </>
      ),
      said: t('buying.today.late', { count: outstanding, day: expectedOn === null ? '' : day(expectedOn) }),
    }))
  return (
    <ShortList
      id="late-arrivals"
      title={t('buying.today.title')}
      rows={rows}
      all={{ href: '/buy/arrivals', label: t('buying.today.all') }}
    />
  )
}
