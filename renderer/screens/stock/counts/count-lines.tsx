import type { CountLine, CountView } from '../../../../domain/stock/counts/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText, type Text } from '../../../text/text.ts'
import { BigCode } from '../../../ui/bench/big-code.tsx'
import { BenchPanel } from '../../../ui/bench/bench-panel.tsx'
import { ItemName } from '../../../ui/item/item-name.tsx'
import classes from './counts.module.css'

/** Lines that fit at 1280 x 800. */
const room = 6

/** What was scanned, the last one first. */
export function CountLines({ view }: { readonly view: CountView }) {
  const t = useText()
  const { number } = useFormats()
  const shown = view.lines.slice(0, room)
  return (
    <div className={classes.bench}>
      <BenchPanel label={t('counts.bin')} state={view.status === 'counting' ? 'now' : 'done'}>
        <BigCode>{view.bin}</BigCode>
        {view.status !== 'counting' && <p className={classes.said}>{over(t, view)}</p>}
      </BenchPanel>
      <section className={classes.work} aria-label={t('counts.bench.lines')}>
        {shown.length === 0 && view.status === 'counting' && <p className={classes.said}>{t('counts.bench.nothing')}</p>}
        <ol className={classes.lines}>
          {shown.map((line, index) => (
            <li key={line.lotId} className={classes.line} data-now={(index === 0 && view.status === 'counting') || undefined}>
              <ItemName item={line} />
              <span className={classes.said}>
                {[line.lot === '' ? '' : t('counts.bench.lot', { lot: line.lot }), differenceSaid(t, line)].filter(Boolean).join(' · ')}
              </span>
              <strong className={classes.count}>{number(line.counted)}</strong>
            </li>
          ))}
        </ol>
        {view.lines.length > shown.length && <p className={classes.said}>{t('ui.more', { count: view.lines.length - shown.length })}</p>}
      </section>
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
