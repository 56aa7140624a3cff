import { Area, AreaChart, CartesianGrid, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { Overview } from '../../../../domain/stock/overview.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'

/** Units at the end of each day, and the line at which to buy again. */
export function StockChart({ numbers: { days, reorderPoint } }: { readonly numbers: Overview }) {
  const t = useText()
  const write = useFormats()
  const axis = { fontSize: 12, fill: 'var(--muted)' }
  return (
    <ResponsiveContainer width="100%" height="100%">
      <AreaChart data={[...days]} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="day"
          minTickGap={48}
          tick={axis}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          tickFormatter={(day) => write.day(String(day))}
        />
        <YAxis allowDecimals={false} tick={axis} tickLine={false} axisLine={false} width={40} />
        <Area
          type="stepAfter"
          dataKey="units"
          name={t('stock.page.onHand')}
          stroke="var(--accent)"
          fill="var(--accent-soft)"
          isAnimationActive={false}
        />
        {reorderPoint !== null && (
          <ReferenceLine
            y={reorderPoint}
            stroke="var(--warn)"
            strokeDasharray="6 4"
            ifOverflow="extendDomain"
            label={{ value: t('stock.page.reorderPoint', { units: reorderPoint }), position: 'insideBottomRight', ...axis }}
          />
        )}
      </AreaChart>
    </ResponsiveContainer>
  )
}
