import type { ReceiptDid, ReceiptView, ReceivedGoods } from '../../../../domain/purchasing/receiving/contract.ts'
import type { Text } from '../../../text/text.ts'
import type { BenchSaid } from '../../../ui/bench/use-answers.ts'

/** What an act did, in the words of the band. */
export function receiptSaid(t: Text, did: ReceiptDid): BenchSaid {
  switch (did.kind) {
    case 'received': {
      const title = t('receiving.did.received', did)
      return did.backordered > 0
        ? { tone: 'ok', title, detail: t('receiving.did.receivedWaits', { count: did.backordered }) }
        : { tone: 'ok', title }
    }
    case 'rejected':
      return { tone: 'ok', title: t('receiving.did.rejected', did) }
    case 'counted':
      return { tone: 'ok', title: t('receiving.did.counted', did) }
    case 'inspected':
      return { tone: 'ok', title: did.failed > 0 ? t('receiving.did.inspectedFailed', did) : t('receiving.did.inspected', did) }
    case 'chosen':
      return { tone: 'ok', title: t('receiving.did.chosen', did) }
    case 'put_away': {
      const title = t('receiving.did.put_away', did)
      return did.served > 0 ? { tone: 'ok', title, detail: t('receiving.did.served', { count: did.served }) } : { tone: 'ok', title }
    }
    case 'finished':
      return { tone: 'done', title: t('receiving.did.finished', did) }
    case 'sent_back':
      return { tone: 'ok', title: t('receiving.did.sent_back', did) }
    case 'undone':
      return { tone: 'ok', title: t('receiving.did.undone', { what: t(`receiving.undoOf.${did.what}`) }) }
  }
}

/** The one next act, in a few words. */
export function receiptAsk(t: Text, view: ReceiptView, inHand: ReceivedGoods | null): string {
  if (view.status === 'done') return t('receiving.ask.done')
  switch (view.stage) {
    case 'count':
      return view.goods.length === 0 ? t('receiving.ask.count') : t('receiving.ask.countNext')
    case 'inspect':
      return inHand === null ? '' : t('receiving.ask.inspect', { units: inHand.toInspect, sku: inHand.sku })
    case 'put_away': {
      if (inHand === null) return ''
      const said = { units: inHand.left, sku: inHand.sku }
      return inHand.bin === null ? t('receiving.ask.putAnywhere', said) : t('receiving.ask.put_away', { ...said, bin: inHand.bin.code })
    }
    case 'finish':
      return t('receiving.ask.finish')
  }
}
