import type { ReplenishDid, ReplenishmentView } from '../../../../domain/stock/replenish/contract.ts'
import type { Text } from '../../../text/text.ts'
import type { BenchSaid } from '../../../ui/bench/use-answers.ts'

/** What an act did, in the words of the band. */
export function replenishSaid(t: Text, did: ReplenishDid): BenchSaid {
  switch (did.kind) {
    case 'bin':
      return { tone: 'ok', title: t('replenish.did.bin', did), detail: t('replenish.did.binBody', did) }
    case 'taken':
      return did.by > 1
        ? { tone: 'ok', title: t('replenish.did.taken', did), detail: t('replenish.did.by', did) }
        : { tone: 'ok', title: t('replenish.did.taken', did) }
    case 'put':
      return {
        tone: did.left === 0 ? 'done' : 'ok',
        title: t('replenish.did.put', did),
        detail: [
          did.served === 0 ? '' : t('replenish.did.served', { count: did.served }),
          did.left === 0 ? t('replenish.did.filled') : t('replenish.did.left', { count: did.left }),
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
      }
    case 'short':
      return {
        tone: 'ok',
        title: t('replenish.did.short', did),
        detail: did.other === '' ? t('replenish.did.shortNone') : t('replenish.did.shortOther', did),
      }
    case 'undone':
      return { tone: 'ok', title: t(`replenish.did.undone.${did.what}`, did) }
  }
}

/** The one next act, in a few words. */
export function replenishAsk(t: Text, { step, source, sku, face, next }: ReplenishmentView): string {
  switch (step) {
    case 'bin':
      return t('replenish.bench.askBin', { bin: source?.bin ?? '' })
    case 'item':
      return t('replenish.bench.askItem', { take: (source?.take ?? 0) - (source?.taken ?? 0), sku })
    case 'face':
      return t('replenish.bench.askFace', { face: face.code })
    case 'over':
      return next === null ? t('replenish.bench.askOver') : t('replenish.bench.askNext', next)
  }
}
