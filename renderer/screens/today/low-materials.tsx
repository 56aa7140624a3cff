import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import { useAmount } from '../../ui/material/amount.ts'
import { useLasts } from '../../ui/material/lasts.ts'
import { ShortList } from './short-list.tsx'

/** Packing material at or below its reorder point, what runs out first before the rest; nothing where there is enough. */
export function LowMaterials() {
  const t = useText()
  const amount = useAmount()
  const lasts = useLasts()
  const materials = useView('materials.list', {}).data?.rows ?? []
  const rows = materials
    .filter(({ isLow }) => isLow)
    .sort((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity))
    .map((row) => ({
      key: row.id,
      href: `/stock/material/${row.id}`,
      name: <span translate="no">{row.name}</span>,
      said: `${amount(row.unit, row.onHand)} · ${lasts(row)}`,
    }))
  return (
    <ShortList
      id="low-materials"
      title={t('materials.today.title')}
      rows={rows}
      all={{ href: '/stock/material', label: t('materials.today.all') }}
    />
  )
}
