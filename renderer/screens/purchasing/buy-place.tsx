import { idIn, useSubPath } from '../../ui/place/sub-path.ts'
import { buyTabs, type BuyTab } from '../../ui/buying/buy-tabs.tsx'
import { ArrivalsTab } from './arrivals/arrivals-tab.tsx'
import { OrdersTab } from './orders/orders-tab.tsx'
import { ReceiveBench } from './receive/receive-bench.tsx'
import { ReceiveDesk } from './receive/receive-desk.tsx'
import { SuppliersTab } from './suppliers/suppliers-tab.tsx'

/** What is bought, of whom, when it comes, and the bench that takes it in. */
export function BuyPlace() {
  const [tabPart, idPart] = useSubPath()
  const tab: BuyTab = buyTabs.find((known) => known === tabPart) ?? 'orders'
  const selected = idIn(idPart)
  switch (tab) {
    case 'orders':
      return <OrdersTab selected={selected} />
    case 'arrivals':
      return <ArrivalsTab />
    case 'receive':
      return selected === null ? <ReceiveDesk /> : <ReceiveBench key={selected} receiptId={selected} />
    case 'suppliers':
      return <SuppliersTab selected={selected} />
  }
}
