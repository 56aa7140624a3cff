import { UnstyledButton } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { useView } from '../api/use-view.ts'
import { useFormats } from '../text/format/formats.ts'
import { useText } from '../text/text.ts'
import { Mark } from '../ui/mark.tsx'
import { PrintsButton } from './prints-button.tsx'
import { PersonButton } from './person-button.tsx'
import { places, type Place, type PlaceId } from './places.ts'
import classes from './rail.module.css'
import { TapeButton } from './tape-button.tsx'

/** What waits in each place; the same numbers as on Today. */
function useWaiting(): Partial<Record<PlaceId, number>> {
  const { data } = useView('today.summary', {})
  if (data === undefined) return {}
  return { pick: data.waiting, pack: data.picked, ship: data.staged }
}

export function Rail() {
  const t = useText()
  const waiting = useWaiting()
  const late = useView('today.summary', {}).data?.late ?? 0
  return (
    <nav className={classes.rail} aria-label={t('app.places.label')}>
      <Link href="/today" className={classes.brand} aria-label={t('app.name')}>
        <Mark size={36} />
      </Link>
      <ul className={classes.places}>
        {places.map((place, index) => (
          <RailPlace
            key={place.id}
            place={place}
            number={(index + 1) % 10}
            waiting={place.id === 'orders' ? late : (waiting[place.id] ?? 0)}
            isUrgent={place.id === 'orders'}
          />
        ))}
      </ul>
      <PrintsButton />
      <TapeButton />
      <PersonButton />
    </nav>
  )
}

interface RailPlaceProps {
  readonly place: Place
  readonly number: number
  readonly waiting: number
  readonly isUrgent: boolean
}

function RailPlace({ place, number, waiting, isUrgent }: RailPlaceProps) {
  const t = useText()
  const { number: write } = useFormats()
  const [location] = useLocation()
  const isHere = location === place.path || location.startsWith(`${place.path}/`)
  const Icon = place.icon
  return (
    <li>
      <UnstyledButton
        component={Link}
        href={place.path}
        className={classes.place}
        aria-current={isHere ? 'page' : undefined}
        aria-keyshortcuts={`Alt+${number}`}
      >
        <Icon size={24} stroke={1.6} aria-hidden="true" />
        <span>{t(`app.places.${place.id}`)}</span>
        {waiting > 0 && (
          <span className={classes.count} data-urgent={isUrgent || undefined}>
            {waiting > 999 ? `${write(999)}+` : write(waiting)}
          </span>
        )}
      </UnstyledButton>
    </li>
  )
}
