import { Link } from 'wouter'
import { useText } from '../../text/text.ts'
import { PlaceHeader } from '../../ui/place/place-header.tsx'
import { useSubPath } from '../../ui/place/sub-path.ts'
import { AboutSection } from './about-section.tsx'
import { ChannelsSection } from './channels-section.tsx'
import { ChecklistsSection } from './checklists/checklists-section.tsx'
import { CountingSection } from './counting-section.tsx'
import { PeopleSection } from './people-section.tsx'
import { PickingSection } from './picking-section.tsx'
import { QueuesSection } from './queues/queues-section.tsx'
import { sections, type Section } from './sections.ts'
import classes from './settings.module.css'
import { ShippingSection } from './shipping-section.tsx'
import { ShopSection } from './shop-section.tsx'
import { StationSection } from './station/station-section.tsx'

/** The shop's settings, shared by all stations, and those of this station alone. */
export function SettingsPlace() {
  const t = useText()
  const [part] = useSubPath()
  const section: Section = sections.find((known) => known === part) ?? 'shop'
  return (
    <>
      <PlaceHeader title={t('app.places.settings')} />
      <div className={classes.columns}>
        <nav className={classes.nav} aria-label={t('settings.sections.label')}>
          {sections.map((id) => (
            <Link key={id} href={`/settings/${id}`} className={classes.door} aria-current={id === section ? 'page' : undefined}>
              {t(`settings.sections.${id}`)}
            </Link>
          ))}
        </nav>
        <div className={classes.scroller}>
          <div className={classes.page}>
            <SectionOf section={section} />
          </div>
        </div>
      </div>
    </>
  )
}

function SectionOf({ section }: { readonly section: Section }) {
  switch (section) {
    case 'shop':
      return <ShopSection />
    case 'shipping':
      return <ShippingSection />
    case 'channels':
      return <ChannelsSection />
    case 'picking':
      return <PickingSection />
    case 'counting':
      return <CountingSection />
    case 'queues':
      return <QueuesSection />
    case 'checks':
      return <ChecklistsSection />
    case 'people':
      return <PeopleSection />
    case 'station':
      return <StationSection />
    case 'about':
      return <AboutSection />
  }
}
