import type { ReturnLine, ReturnView } from '../../../domain/returns/contract.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useText, type Text } from '../../text/text.ts'
import { ItemName } from '../../ui/item/item-name.tsx'
import classes from './return-bench.module.css'

/** Lines that fit at 1280 x 800. */
const room = 6

/** What was sent, and what of it came back; the line in hand stands out. */
export function ReturnLines({ view }: { readonly view: ReturnView }) {
  const t = useText()
  const { number } = useFormats()
  const inHand = view.inHand?.lineId
  // What is in hand or awaited stands first, whatever the order is long.
  const sorted = view.lines.toSorted((a, b) => weight(b, inHand) - weight(a, inHand))
  const shown = sorted.slice(0, room)
  return (
    <section className={classes.work} aria-label={t('returns.bench.lines')}>
      <ol className={classes.lines}>
        {shown.map((line) => (
          <li key={line.lineId} className={classes.line} data-now={line.lineId === inHand || undefined}>
            <ItemName item={line} />
            <span className={classes.said}>{lineSaid(t, line)}</span>
            <span className={classes.count}>
              <strong>{number(line.received)}</strong>
              <span className={classes.of}>{t('returns.bench.of', { expected: line.expected })}</span>
            </span>
          </li>
        ))}
      </ol>
      {sorted.length > shown.length && <p className={classes.quiet}>{t('ui.more', { count: sorted.length - shown.length })}</p>}
    </section>
  )
}

function weight(line: ReturnLine, inHand: number | undefined): number {
  if (line.lineId === inHand) return 2
  return line.expected > line.received ? 1 : 0
}

function lineSaid(t: Text, line: ReturnLine): string {
  const parts = [
    t('returns.bench.sent', { count: line.sent }),
    ...(line.reason === 'unspecified' ? [] : [t(`returns.reason.${line.reason}`)]),
    ...(line.returnedBefore > 0 ? [t('returns.bench.before', { count: line.returnedBefore })] : []),
    ...(line.undecided > 0 ? [t('returns.bench.undecided', { count: line.undecided })] : []),
    ...(line.restocked > 0 ? [t('returns.bench.restocked', { count: line.restocked })] : []),
    ...(line.scrapped > 0 ? [t('returns.bench.scrapped', { count: line.scrapped })] : []),
    ...(line.toSupplier > 0 ? [t('returns.bench.toSupplier', { count: line.toSupplier })] : []),
  ]
  return parts.join(' · ')
}
