import { Button, SegmentedControl } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { firstWeekdayIn } from '../../../../domain/purchasing/calendar/first-weekday.ts'
import { arrivalsViews } from '../../../../domain/shell/station.ts'
import { saveStation, useStation } from '../../../api/station.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import { PlaceHeader } from '../../../ui/place/place-header.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { BuyTabs } from '../buy-tabs.tsx'
import { ArrivalsList } from './arrivals-list.tsx'
import { Calendar } from './calendar.tsx'

/** What is on its way: as a calendar of a month or a week, or line by line, as this station showed it last. */
export function ArrivalsTab({ day }: { readonly day: string | null }) {
  const t = useText()
  const view = useView('purchasing.arrivals', {})
  const shown = useStation()?.arrivalsView ?? 'month'
  const firstWeekday = firstWeekdayIn(useView('settings.get', {}).data?.shop?.address.country ?? '')
  return (
    <>
      <PlaceHeader title={t('app.places.buy')}>
        <SegmentedControl
          size="xs"
          aria-label={t('buying.arrivals.view.label')}
          value={shown}
          onChange={(value) => {
            const arrivalsView = arrivalsViews.find((one) => one === value)
            if (arrivalsView !== undefined) void saveStation({ arrivalsView })
          }}
          data={arrivalsViews.map((value) => ({ value, label: t(`buying.arrivals.view.${value}`) }))}
        />
      </PlaceHeader>
      <BuyTabs current="arrivals" />
      <ViewState view={view} shape="board">
        {({ today, arrivals, takeOrders }) => {
          if (arrivals.length === 0)
            return (
              <EmptyState
                icon={IconCalendarEvent}
                title={t('buying.arrivals.empty')}
                act={<Button onClick={() => goTo('/buy/orders')}>{t('buying.arrivals.emptyAct')}</Button>}
              >
                {t('buying.arrivals.emptyBody')}
              </EmptyState>
            )
          if (shown === 'list') return <ArrivalsList arrivals={arrivals} today={today} firstWeekday={firstWeekday} />
          return <Calendar {...{ shown, arrivals, today, firstWeekday, takeOrders }} day={day ?? today} />
        }}
      </ViewState>
    </>
  )
}
