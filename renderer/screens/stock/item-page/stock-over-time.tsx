import { lazy, Suspense } from 'react'
import type { Overview } from '../../../../domain/stock/overview.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import stock from '../stock.module.css'
import classes from './item-page.module.css'

const StockChart = lazy(async () => ({ default: (await import('./stock-chart.tsx')).StockChart }))

/** The days whose numbers stand in words under the chart, counted from today. */
const named = [0, 7, 30, 89] as const

export function StockOverTime({ numbers }: { readonly numbers: Overview }) {
  const t = useText()
  const write = useFormats()
  const { days, reorderPoint } = numbers
  const said = named.flatMap((back) => {
    const day = days.at(-1 - back)
    return day === undefined ? [] : [`${write.day(day.day)}: ${write.number(day.units)}`]
  })
  return (
    <DetailSection
      title={t('stock.page.overTime')}
      aside={reorderPoint === null ? t('stock.page.noReorderPoint') : t('stock.page.reorderPoint', { units: reorderPoint })}
    >
      <figure className={classes.chart} role="img" aria-label={`${t('stock.page.overTime')}. ${said.join(', ')}`}>
        <Suspense fallback={null}>
          <StockChart numbers={numbers} />
        </Suspense>
      </figure>
      <p className={stock.quiet}>{said.join(' · ')}</p>
    </DetailSection>
  )
}
