import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import { PlaceTabs } from '../../ui/place/place-tabs.tsx'

export const buyTabs = ['reorder', 'orders', 'arrivals', 'receive', 'suppliers', 'rules'] as const
export type BuyTab = (typeof buyTabs)[number]

/** The lists of Buy; purchase orders that are late are counted. */
export function BuyTabs({ current }: { readonly current: BuyTab }) {
  const t = useText()
  const arrivals = useView('purchasing.arrivals', {}).data?.arrivals ?? []
  const late = new Set(arrivals.filter((one) => one.late).map(({ purchaseId }) => purchaseId)).size
  return (
    <PlaceTabs
      label={t('buy.tabs.label')}
      current={current}
      tabs={buyTabs.map((id) => ({
        id,
        label: t(`buy.tabs.${id}`),
        href: `/buy/${id}`,
        ...(id === 'arrivals' && late > 0 ? { count: late, isUrgent: true } : {}),
      }))}
    />
  )
}
