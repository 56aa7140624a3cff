import type { CountLine, CountView } from '../../../../domain/stock/counts/contract.ts'
import { useText, type Text } from '../../../text/text.ts'
import { BigCode } from '../../../ui/bench/big-code.tsx'
import { BenchLines } from '../../../ui/bench/bench-lines.tsx'
import { BenchPanel } from '../../../ui/bench/bench-panel.tsx'
import classes from './counts.module.css'

/** What was scanned, the last one first. */
export function CountLines({ view }: { readonly view: CountView }) {
  const t = useText()
  const lines = view.lines.map((line, index) => ({
    key: line.lotId,
    item: line,
    said: [line.lot === '' ? '' : t('counts.bench.lot', { lot: line.lot }), differenceSaid(t, line)].filter(Boolean).join(' · '),
    count: line.counted,
    isNow: index === 0 && view.status === 'counting',
  }))
  return (
    <div className={classes.bench}>
      <BenchPanel label={t('counts.bin')} state={view.status === 'counting' ? 'now' : 'done'}>
        <BigCode>{view.bin}</BigCode>
        {view.status !== 'counting' && <p className={classes.said}>{over(t, view)}</p>}
      </BenchPanel>
      <BenchLines label={t('counts.bench.lines')} lines={lines} whenEmpty={view.status === 'counting' ? t('counts.bench.nothing') : ''} />
    </div>
  )
}

function over(t: Text, { status }: CountView): string {
  switch (status) {
    case 'approval':
      return t('counts.bench.waits')
    case 'second':
      return t('counts.bench.askedAgain')
    case 'booked':
      return t('counts.bench.books')
    case 'planned':
    case 'counting':
    case 'dropped':
      return t('counts.bench.over')
  }
}

function differenceSaid(t: Text, { difference }: CountLine): string {
  if (difference === null) return ''
  if (difference === 0) return t('counts.bench.same')
  return difference > 0 ? t('counts.bench.plus', { count: difference }) : t('counts.bench.minus', { count: -difference })
}
