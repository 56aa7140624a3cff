import type { CountDid, CountView } from '../../../../domain/stock/counts/contract.ts'
import type { Text } from '../../../text/text.ts'
import type { BenchSaid } from '../../../ui/bench/use-answers.ts'

/** What an act did, in the words of the band. */
export function countSaid(t: Text, did: CountDid): BenchSaid {
  switch (did.kind) {
    case 'counted':
      return did.by > 1
        ? { tone: 'ok', title: t('counts.did.counted', did), detail: t('counts.did.by', did) }
        : { tone: 'ok', title: t('counts.did.counted', did) }
    case 'moved':
      return { tone: 'stop', title: t('counts.did.moved', did), detail: t('counts.did.movedBody', did) }
    case 'undone':
      return { tone: 'ok', title: t('counts.did.undone', did) }
    case 'booked':
      return {
        tone: 'done',
        title: t('counts.did.booked', did),
        detail: did.differences === 0 ? t('counts.did.bookedSame') : t('counts.did.bookedDiff', { count: did.differences }),
      }
    case 'second':
      return { tone: 'done', title: t('counts.did.second', did), detail: t('counts.did.secondBody') }
    case 'approval':
      return { tone: 'done', title: t('counts.did.approval', did), detail: t('counts.did.approvalBody') }
  }
}

/** The one next act, in a few words. */
export function countAsk(t: Text, { status, bin, nextBin }: CountView): string {
  if (status === 'counting') return t('counts.bench.ask', { bin })
  if (status === 'approval') return t('counts.bench.waits')
  return nextBin === '' ? t('counts.bench.askAny') : t('counts.bench.askNext', { bin: nextBin })
}
