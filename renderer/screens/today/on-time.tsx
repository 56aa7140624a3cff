import { lazy, Suspense } from 'react'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { Panel } from './panel.tsx'
import type { OnTimeDay } from './summary.ts'
import classes from './today.module.css'
import tableClasses from './table.module.css'

const OnTimeChart = lazy(async () => ({ default: (await import('./on-time-chart.tsx')).OnTimeChart }))

/** How many left in time on each of the last seven days: a small chart, and its numbers beside it. */
export function OnTime({ days }: { readonly days: readonly OnTimeDay[] }) {
  const t = useText()
  const { number } = useFormats()
  const shipped = days.reduce((sum, day) => sum + day.shipped, 0)
  const onTime = days.reduce((sum, day) => sum + day.onTime, 0)
  return (
    <Panel
      id="on-time"
      title={t('today.onTime')}
      aside={shipped === 0 ? undefined : t('today.onTimeShare', { share: `${number(Math.round((onTime / shipped) * 100))} %` })}
      isWide
    >
      {shipped === 0 ? (
        <p className={classes.nothing}>{t('today.onTimeNone')}</p>
      ) : (
        <div className={tableClasses.room}>
          <div className={tableClasses.onTime}>
            <figure className={tableClasses.chart}>
              <figcaption className={tableClasses.legend}>
                <span>{t('today.inTime')}</span>
                <span data-late>{t('today.lateShipped')}</span>
              </figcaption>
              <div className={tableClasses.bars} role="img" aria-label={t('today.chart')}>
                <Suspense fallback={null}>
                  <OnTimeChart days={days} />
                </Suspense>
              </div>
            </figure>
            <OnTimeTable days={days} />
          </div>
        </div>
      )}
    </Panel>
  )
}

function OnTimeTable({ days }: { readonly days: readonly OnTimeDay[] }) {
  const t = useText()
  const write = useFormats()
  return (
    <table className={tableClasses.table}>
      <thead>
        <tr>
          <th scope="col">{t('today.day')}</th>
          <th scope="col">{t('today.shipped')}</th>
          <th scope="col">{t('today.share')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, shipped, onTime }) => (
          <tr key={day}>
            <th scope="row">{write.day(day)}</th>
            <td>{write.number(shipped)}</td>
            <td>{shipped === 0 ? '–' : write.number(Math.round((onTime / shipped) * 100))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
