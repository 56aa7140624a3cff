import { useText } from '../../text/text.ts'
import { PlaceTabs } from '../../ui/place/place-tabs.tsx'
import { idIn, useSubPath } from '../../ui/place/sub-path.ts'
import { ReorderTab } from './reorder/reorder-tab.tsx'

const tabs = ['reorder'] as const
type BuyTab = (typeof tabs)[number]

/** What has to be ordered, from whom, and by which rules. */
export function BuyPlace() {
  const t = useText()
  const [tabPart, idPart] = useSubPath()
  const tab: BuyTab = tabs.find((known) => known === tabPart) ?? 'reorder'
  const strip = (
    <PlaceTabs
      label={t('buy.tabs.label')}
      current={tab}
      tabs={tabs.map((id) => ({ id, label: t(`buy.tabs.${id}`), href: `/buy/${id}` }))}
    />
  )
  switch (tab) {
    case 'reorder':
      return <ReorderTab strip={strip} selected={idIn(idPart)} />
  }
}
