import type { ReturnLine, ReturnView } from '../../../domain/returns/contract.ts'
import { useText, type Text } from '../../text/text.ts'
import { BenchLines } from '../../ui/bench/bench-lines.tsx'

/** What was sent, and what of it came back; the line in hand stands out. */
export function ReturnLines({ view }: { readonly view: ReturnView }) {
  const t = useText()
  const inHand = view.inHand?.lineId
  // What is in hand or awaited stands first, whatever the order is long.
  const lines = view.lines
    .toSorted((a, b) => weight(b, inHand) - weight(a, inHand))
    .map((line) => ({
      key: line.lineId,
      item: line,
      said: lineSaid(t, line),
      count: line.received,
      of: t('returns.bench.of', { expected: line.expected }),
      isNow: line.lineId === inHand,
    }))
  return <BenchLines label={t('returns.bench.lines')} lines={lines} />
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
