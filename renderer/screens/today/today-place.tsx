import { Button } from '@mantine/core'
import { IconSunHigh } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useView } from '../../api/use-view.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { PlaceHeader } from '../../ui/place/place-header.tsx'
import { EmptyState } from '../../ui/state/empty-state.tsx'
import { ViewState } from '../../ui/state/view-state.tsx'
import { Clock } from '../../ui/time/clock.tsx'
import { Flow } from './flow.tsx'
import { NeedsYou } from './needs-you.tsx'
import { OnTime } from './on-time.tsx'
import { OpenTasks } from './open-tasks.tsx'
import { RunningOut } from './running-out.tsx'
import { isUntouched, type Summary } from './summary.ts'
import classes from './today.module.css'

/** What is due, late, waiting, under way and done today; every number is a door to its list. */
export function TodayPlace() {
  const t = useText()
  const write = useFormats()
  const view = useView('today.summary', {})
  const next = view.data?.nextPromiseAt ?? null
  return (
    <>
      <PlaceHeader title={t('app.places.today')} fact={view.data && write.day(write.dayOf(view.data.now))}>
        {next !== null && (
          <span className={classes.next}>
            {t('today.nextPromise')} <Clock at={next} />
          </span>
        )}
      </PlaceHeader>
      <ViewState view={view} shape="board">
        {(summary) => (isUntouched(summary) ? <NoOrders /> : <Board summary={summary} />)}
      </ViewState>
    </>
  )
}

function Board({ summary }: { readonly summary: Summary }) {
  return (
    <div className={classes.board}>
      <NeedsYou summary={summary} />
      <Flow summary={summary} />
      <div className={classes.panels}>
        <OnTime days={summary.onTime} />
        <RunningOut items={summary.runningOut} />
        <OpenTasks count={summary.openTasks} />
      </div>
    </div>
  )
}

function NoOrders() {
  const t = useText()
  return (
    <EmptyState
      icon={IconSunHigh}
      title={t('today.empty')}
      act={
        <Button component={Link} href="/import">
          {t('today.import')}
        </Button>
      }
    >
      {t('today.emptyBody')}
    </EmptyState>
  )
}
