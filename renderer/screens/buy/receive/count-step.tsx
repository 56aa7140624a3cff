import type { AwaitedItem, ReceiptView, ReceivedGoods } from '../../../../domain/purchasing/receiving/contract.ts'
import { useText, type Text } from '../../../text/text.ts'
import { BenchLines } from '../../../ui/bench/bench-lines.tsx'

/** What is expected and what came of it; the item that was scanned last stands out. */
export function CountStep({ view, inHand }: { readonly view: ReceiptView; readonly inHand: ReceivedGoods | null }) {
  const t = useText()
  const isNow = (item: AwaitedItem) => item.itemId === inHand?.itemId
  const weight = (item: AwaitedItem) => (isNow(item) ? 2 : item.received - item.rejected < item.expected ? 1 : 0)
  const lines = view.awaited
    .toSorted((a, b) => weight(b) - weight(a))
    .map((item) => ({
      key: item.itemId,
      item,
      said: itemSaid(t, item),
      count: item.received,
      of: t('receiving.bench.of', { expected: item.expected }),
      isNow: isNow(item),
    }))
  return <BenchLines label={t('receiving.bench.lines')} lines={lines} />
}

function itemSaid(t: Text, item: AwaitedItem): string {
  return [
    ...(item.expected === 0 ? [t('receiving.bench.unordered')] : []),
    ...(item.backordered > 0 ? [t('receiving.bench.waits', { count: item.backordered })] : []),
    ...(item.rejected > 0 ? [t('receiving.bench.rejected', { count: item.rejected })] : []),
  ].join(' · ')
}
