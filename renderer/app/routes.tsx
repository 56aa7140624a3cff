import { Button } from '@mantine/core'
import { Redirect, Route, Switch } from 'wouter'
import { BuyPlace } from '../screens/buy/buy-place.tsx'
import { EvidencePlace } from '../screens/evidence/evidence-place.tsx'
import { ImportPlace } from '../screens/imports/import-place.tsx'
import { OrdersPlace } from '../screens/orders/orders-place.tsx'
import { PackPlace } from '../screens/packing/pack-place.tsx'
import { PickPlace } from '../screens/picking/pick-place.tsx'
import { PrintsPlace } from '../screens/prints/prints-place.tsx'
import { ReturnsPlace } from '../screens/returns/returns-place.tsx'
import { ScansPlace } from '../screens/scans/scans-place.tsx'
import { SettingsPlace } from '../screens/settings/settings-place.tsx'
import { ShipPlace } from '../screens/shipping/ship-place.tsx'
import { StockPlace } from '../screens/stock/stock-place.tsx'
import { TodayPlace } from '../screens/today/today-place.tsx'
import { useText } from '../text/text.ts'
import { PlaceHeader } from '../ui/place/place-header.tsx'
import { EmptyState } from '../ui/state/empty-state.tsx'
import { goTo } from './navigate.ts'

/** Each place owns all the addresses that begin with its own. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/today" replace />
      </Route>
      <Route path="/today" component={TodayPlace} />
      <Route path="/orders/*?" component={OrdersPlace} />
      <Route path="/pick/*?" component={PickPlace} />
      <Route path="/pack/*?" component={PackPlace} />
      <Route path="/ship/*?" component={ShipPlace} />
      <Route path="/parcels/*?" component={EvidencePlace} />
      <Route path="/scans" component={ScansPlace} />
      <Route path="/prints" component={PrintsPlace} />
      <Route path="/returns/*?" component={ReturnsPlace} />
      <Route path="/stock/*?" component={StockPlace} />
      <Route path="/buy/*?" component={BuyPlace} />
      <Route path="/import/*?" component={ImportPlace} />
      <Route path="/settings/*?" component={SettingsPlace} />
      <Route component={NotFound} />
    </Switch>
  )
}

function NotFound() {
  const t = useText()
  return (
    <>
      <PlaceHeader title={t('app.name')} />
      <EmptyState title={t('app.notFound.title')} act={<Button onClick={() => goTo('/today')}>{t('app.notFound.act')}</Button>}>
        {t('app.notFound.body')}
      </EmptyState>
    </>
  )
}
