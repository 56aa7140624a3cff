import type { ReturnDid, ReturnView } from '../../../domain/returns/contract.ts'
import type { Text } from '../../text/text.ts'
import type { BenchSaid } from '../../ui/bench/use-answers.ts'

/** What an act did, in the words of the band. */
export function returnSaid(t: Text, did: ReturnDid): BenchSaid {
  switch (did.kind) {
    case 'received':
      return { tone: 'ok', title: t('returns.did.received', did) }
    case 'restocked': {
      const title = t('returns.did.restocked', did)
      return did.served > 0 ? { tone: 'ok', title, detail: t('returns.did.served', { count: did.served }) } : { tone: 'ok', title }
    }
    case 'scrapped':
      return { tone: 'ok', title: t('returns.did.scrapped', did) }
    case 'to_supplier':
      return { tone: 'ok', title: t('returns.did.to_supplier', did) }
    case 'finished':
      return { tone: 'done', title: t('returns.did.finished', did) }
    case 'undone':
      return { tone: 'ok', title: t('returns.did.undone', { what: t(`returns.undoOf.${did.what}`) }) }
  }
}

/** The one next act, in a few words. */
export function returnAsk(t: Text, { status, inHand }: ReturnView): string {
  if (status === 'dispositioned') return t('returns.ask.over')
  if (status === 'voided') return t('returns.ask.voided')
  return inHand === null ? t('returns.ask.item') : t('returns.ask.decide', { units: inHand.units, sku: inHand.sku })
}
