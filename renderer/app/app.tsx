import { useEffect } from 'react'
import { useStore } from '../api/store.ts'
import { useView } from '../api/use-view.ts'
import { createFormats, formats } from '../text/format/formats.ts'
import { setServiceNow } from '../text/now.ts'
import { texts } from '../text/text.ts'
import { ViewState } from '../ui/state/view-state.tsx'
import { useScans } from '../scanning/handlers.ts'
import { opening } from '../screens/welcome/open-shop.ts'
import { Welcome } from '../screens/welcome/welcome.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { Frame } from './frame.tsx'
import { openScanned } from './global-scans.ts'
import { Routes } from './routes.tsx'

/** The shop where there is one; before that, the welcome. */
export function App() {
  const settings = useView('settings.get', {})
  const shop = settings.data?.shop ?? null
  const isOpening = useStore(opening)
  useEffect(() => {
    if (shop !== null) formats.set(createFormats({ language: texts.language, timeZone: shop.timeZone, currency: shop.currency }))
  }, [shop])

  if (settings.data === undefined) {
    return (
      <>
        <ConnectionBanner />
        <ViewState view={settings}>{() => null}</ViewState>
      </>
    )
  }
  return shop === null || isOpening ? <Welcome /> : <Shop />
}

function Shop() {
  const serviceNow = useView('today.summary', {}).data?.now
  useEffect(() => {
    if (serviceNow !== undefined) setServiceNow(serviceNow)
  }, [serviceNow])
  useScans(openScanned)
  return (
    <Frame>
      <Routes />
    </Frame>
  )
}
