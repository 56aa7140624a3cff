import { IconPlugConnectedX } from '@tabler/icons-react'
import { useEffect, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { connection } from '../api/connection.ts'
import { useStation } from '../api/station.ts'
import { useStore } from '../api/store.ts'
import { useView } from '../api/use-view.ts'
import { createFormats, formats } from '../text/format/formats.ts'
import { setServiceNow } from '../text/now.ts'
import { useLanguage, useText } from '../text/text.ts'
import { benchMode } from '../ui/bench/bench-mode.ts'
import { showAnswer } from '../ui/bench/stray-answer.ts'
import { PlaceHeader } from '../ui/place/place-header.tsx'
import { EmptyState } from '../ui/state/empty-state.tsx'
import { ViewState } from '../ui/state/view-state.tsx'
import { useScans, useScansWait } from '../scanning/handlers.ts'
import { opening } from '../screens/welcome/open-shop.ts'
import { DatabaseSection } from '../screens/settings/database-section.tsx'
import { Welcome } from '../screens/welcome/welcome.tsx'
import classes from './app.module.css'
import { BeforeShop, OpeningShop } from './before-shop.tsx'
import { Crash } from './crash.tsx'
import { Frame } from './frame.tsx'
import { openScanned } from './global-scans.ts'
import { Routes } from './routes.tsx'

/** The shop where there is one; before that, the welcome. */
export function App() {
  const settings = useView('settings.get', {})
  const shop = settings.data?.shop ?? null
  const isOpening = useStore(opening)
  const { state } = useStore(connection)
  const isStationKnown = useStation() !== null
  // Whose work it is decides what a scan means.
  useScansWait(settings.isLoading || !isStationKnown)
  const language = useLanguage()
  useEffect(() => {
    // Screen readers and the choice of glyphs go by it.
    document.documentElement.lang = language
    if (shop !== null) formats.set(createFormats({ language, timeZone: shop.timeZone, currency: shop.currency }))
  }, [shop, language])

  if (settings.data === undefined) {
    return (
      <BeforeShop>
        {state === 'failed' ? (
          <NoService />
        ) : (
          <ViewState view={settings} waiting={<OpeningShop />}>
            {() => null}
          </ViewState>
        )}
      </BeforeShop>
    )
  }
  return shop === null || isOpening ? <FirstDay /> : <Shop />
}

/** The banner says why and restarts it; the way on is a database that opens. */
function NoService() {
  const t = useText()
  return (
    <div className={classes.noService}>
      <EmptyState icon={IconPlugConnectedX} title={t('app.connection.failed')}>
        {t('app.connection.nothingYet')}
      </EmptyState>
      <DatabaseSection />
    </div>
  )
}

/** There is nothing that a code could name yet. */
function FirstDay() {
  const t = useText()
  useScans((code) => Promise.resolve({ tone: 'stop', text: t('scanning.unknown', { code }) }), { isBehind: true })
  return <Welcome />
}

function Shop() {
  // At the bench nobody looks at Today: counting it again after every scan would only make the next one wait.
  const isBench = useStore(benchMode)
  const [place] = useLocation()
  const serviceNow = useView('today.summary', {}, { enabled: !isBench }).data?.now
  useEffect(() => {
    if (serviceNow !== undefined) setServiceNow(serviceNow)
  }, [serviceNow])
  useScans(
    async (code) => {
      const said = await openScanned(code)
      showAnswer(said)
      return said
    },
    { isBehind: true },
  )
  return (
    <Frame>
      <Crash at={place} frame={FailedPlace}>
        <Routes />
      </Crash>
    </Frame>
  )
}

/** One place has a fault; the rail still leads to the others. */
function FailedPlace({ children }: { readonly children: ReactNode }) {
  const t = useText()
  return (
    <>
      <PlaceHeader title={t('app.name')} />
      {children}
    </>
  )
}
