import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import { ShortList } from './short-list.tsx'

/** Pick faces that orders wait for, or that hold less than they should; nothing where every face holds enough. */
export function FacesToFill() {
  const t = useText()
  const tasks = useView('replenish.list', {}).data?.tasks ?? []
  const rows = tasks
    .filter(({ urgency }) => urgency !== 'top_off')
    .map(({ id, sku, face, urgency, waiting }) => ({
      key: id,
      href: `/stock/replenish/${id}`,
      name: t('replenish.today.fill', { sku, face }),
      said: urgency === 'waiting' ? t('replenish.orders', { count: waiting }) : t('replenish.urgencies.below_min'),
    }))
  return (
    <ShortList
      id="faces-to-fill"
      title={t('replenish.today.title')}
      rows={rows}
      all={{ href: '/stock/replenish', label: t('replenish.today.all') }}
    />
  )
}
