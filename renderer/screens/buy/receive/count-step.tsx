import type { AwaitedItem, ReceiptView, ReceivedGoods } from '../../../../domain/purchasing/receiving/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText, type Text } from '../../../text/text.ts'
import { ItemName } from '../../../ui/item/item-name.tsx'
import classes from './receive-bench.module.css'

/** Lines that fit at 1280 x 800. */
const room = 6

/** What is expected and what came of it; the item that was scanned last stands out. */
export function CountStep({ view, inHand }: { readonly view: ReceiptView; readonly inHand: ReceivedGoods | null }) {
  const t = useText()
  const { number } = useFormats()
  const isNow = (item: AwaitedItem) => item.itemId === inHand?.itemId
  const weight = (item: AwaitedItem) => (isNow(item) ? 2 : item.received - item.rejected < item.expected ? 1 : 0)
  const sorted = view.awaited.toSorted((a, b) => weight(b) - weight(a))
  const shown = sorted.slice(0, room)
  return (
    <section className={classes.work} aria-label={t('receiving.bench.lines')}>
      <ol className={classes.lines}>
        {shown.map((item) => (
          <li key={item.itemId} className={classes.line} data-now={isNow(item) || undefined}>
            <ItemName item={item} />
            <span className={classes.said}>{itemSaid(t, item)}</span>
            <span className={classes.count}>
              <strong>{number(item.received)}</strong>
              <span className={classes.of}>{t('receiving.bench.of', { expected: item.expected })}</span>
            </span>
          </li>
        ))}
      </ol>
      {sorted.length > shown.length && <p className={classes.quiet}>{t('ui.more', { count: sorted.length - shown.length })}</p>}
    </section>
  )
}

function itemSaid(t: Text, item: AwaitedItem): string {
  return [
    ...(item.expected === 0 ? [t('receiving.bench.unordered')] : []),
    ...(item.backordered > 0 ? [t('receiving.bench.waits', { count: item.backordered })] : []),
    ...(item.rejected > 0 ? [t('receiving.bench.rejected', { count: item.rejected })] : []),
  ].join(' · ')
}
