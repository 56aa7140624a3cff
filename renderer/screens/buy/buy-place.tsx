import { dayIn } from '../../../domain/purchasing/calendar/weeks.ts'
import { idIn, useSubPath } from '../../ui/place/sub-path.ts'
import { ArrivalsTab } from './arrivals/arrivals-tab.tsx'
import { BuyTabs, buyTabs, type BuyTab } from './buy-tabs.tsx'
import { OrdersTab } from './orders/orders-tab.tsx'
import { ReceiveBench } from './receive/receive-bench.tsx'
import { ReceiveDesk } from './receive/receive-desk.tsx'
import { ReorderTab } from './reorder/reorder-tab.tsx'
import { RulesTab } from './rules/rules-tab.tsx'
import { SuppliersTab } from './suppliers/suppliers-tab.tsx'

/** What has to be ordered, what was, of whom, when it comes, and the bench that takes it in. */
export function BuyPlace() {
  const [tabPart, idPart] = useSubPath()
  const tab: BuyTab = buyTabs.find((known) => known === tabPart) ?? 'reorder'
  const selected = idIn(idPart)
  switch (tab) {
    case 'reorder':
      return <ReorderTab strip={<BuyTabs current="reorder" />} selected={selected} />
    case 'orders':
      return <OrdersTab selected={selected} />
    case 'arrivals':
      return <ArrivalsTab day={dayIn(idPart)} />
    case 'receive':
      return selected === null ? <ReceiveDesk /> : <ReceiveBench key={selected} receiptId={selected} />
    case 'suppliers':
      return <SuppliersTab selected={selected} />
    case 'rules':
      return <RulesTab strip={<BuyTabs current="rules" />} />
  }
}
