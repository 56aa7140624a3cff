import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { useFormats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import type { OnTimeDay } from './summary.ts'

/** On time below, late on top of it with a pattern of its own, so that the colours are not needed to tell them apart. */
export function OnTimeChart({ days }: { readonly days: readonly OnTimeDay[] }) {
  const t = useText()
  const write = useFormats()
  const bars = days.map(({ day, shipped, onTime }) => ({ day: write.day(day).slice(0, 2), onTime, late: shipped - onTime }))
  const axis = { fontSize: 12, fill: 'var(--muted)' }
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={bars} margin={{ top: 8, right: 16, bottom: 0, left: 0 }} barCategoryGap="28%">
        <defs>
          <pattern id="late-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="var(--stop-soft)" />
            <rect width="3" height="6" fill="var(--stop)" />
          </pattern>
        </defs>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="day" interval={0} tick={axis} tickLine={false} axisLine={{ stroke: 'var(--line-strong)' }} />
        <YAxis allowDecimals={false} tick={axis} tickLine={false} axisLine={false} width={32} />
        <Bar dataKey="onTime" name={t('today.inTime')} stackId="day" fill="var(--ok-fill)" isAnimationActive={false} />
        <Bar dataKey="late" name={t('today.lateShipped')} stackId="day" fill="url(#late-stripes)" isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  )
}
