import type { ShipDid } from '../../../domain/shipping/contract.ts'
import type { Text } from '../../text/text.ts'
import type { BenchSaid } from '../../ui/bench/use-answers.ts'
import type { ScanOutView } from './scan-out-view.ts'

/** What an act did, in the words of the band. */
export function shipSaid(t: Text, did: ShipDid): BenchSaid {
  switch (did.kind) {
    case 'handed_over': {
      const title = did.orderShipped ? t('shipping.did.handed_over', did) : t('shipping.did.handed_over_part', did)
      return did.onTime ? { tone: 'ok', title } : { tone: 'ok', title, detail: t('shipping.did.late') }
    }
    case 'tracking':
      return { tone: 'ok', title: t('shipping.did.tracking', did) }
    case 'undone':
      return { tone: 'ok', title: t('shipping.did.undone', did) }
  }
}

/** The one next act of the scan-out, in a few words. */
export function shipAsk(t: Text, { out, remaining, last }: ScanOutView): string {
  if (last !== null && last.tracking === '') return t('shipping.ask.tracking')
  if (out > 0 && remaining.shown.length === 0) return t('shipping.ask.close')
  return t('shipping.ask.parcel')
}
