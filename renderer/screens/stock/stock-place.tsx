import { useText } from '../../text/text.ts'
import { useView } from '../../api/use-view.ts'
import { PlaceTabs } from '../../ui/place/place-tabs.tsx'
import { idIn, useSubPath } from '../../ui/place/sub-path.ts'
import { ChannelsTab } from './channels/channels-tab.tsx'
import { CountBench } from './counts/count-bench.tsx'
import { CountsTab } from './counts/counts-tab.tsx'
import { ItemsTab } from './items/items-tab.tsx'
import { ItemPage } from './item-page/item-page.tsx'
import { RecallPage } from './recall/recall-page.tsx'
import { MaterialsTab } from './materials/materials-tab.tsx'
import { MovesTab } from './moves-tab.tsx'
import { PlacesTab } from './places/places-tab.tsx'
import { PutAwayTab } from './put-away/put-away-tab.tsx'
import { ReplenishBench } from './replenish/replenish-bench.tsx'
import { ReplenishTab } from './replenish/replenish-tab.tsx'
import { stockTabs, type StockTab } from './stock-tabs.ts'
import { TasksTab } from './tasks-tab.tsx'

/** Items, the places they lie in, every move of them, and the counts that are due. */
export function StockPlace() {
  const t = useText()
  const [tabPart, idPart, viewPart] = useSubPath()
  const tab: StockTab = stockTabs.find((known) => known === tabPart) ?? 'items'
  const selected = idIn(idPart)
  const waiting: Partial<Record<StockTab, number | undefined>> = {
    replenish: useView('replenish.list', {}).data?.tasks.length,
    counts: useView('counts.list', {}).data?.counts.length,
    putaway: useView('stock.toPutAway', {}).data?.rows.length,
    tasks: useView('tasks.list', {}).data?.tasks.length,
  }
  if (tabPart === 'recall' && selected !== null) return <RecallPage key={selected} lotId={selected} />
  const strip = (
    <PlaceTabs
      label={t('stock.tabs.label')}
      current={tab}
      tabs={stockTabs.map((id) => ({
        id,
        label: t(`stock.tabs.${id}`),
        href: `/stock/${id}`,
        ...counted(waiting[id]),
      }))}
    />
  )
  switch (tab) {
    case 'items':
      if (selected !== null && viewPart === 'page') return <ItemPage key={selected} id={selected} />
      return <ItemsTab strip={strip} selected={selected} />
    case 'bins':
      return <PlacesTab key="bin" kind="bin" strip={strip} selected={selected} />
    case 'totes':
      return <PlacesTab key="tote" kind="tote" strip={strip} selected={selected} />
    case 'material':
      return <MaterialsTab strip={strip} selected={selected} />
    case 'replenish':
      return selected === null ? <ReplenishTab strip={strip} /> : <ReplenishBench key={selected} id={selected} />
    case 'counts':
      return selected === null ? <CountsTab strip={strip} /> : <CountBench key={selected} countId={selected} />
    case 'putaway':
      return <PutAwayTab strip={strip} />
    case 'moves':
      return <MovesTab strip={strip} />
    case 'tasks':
      return <TasksTab strip={strip} />
    case 'channels':
      return <ChannelsTab strip={strip} />
  }
}

function counted(count: number | undefined): { readonly count?: number } {
  return count === undefined || count === 0 ? {} : { count }
}
