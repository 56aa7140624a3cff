import type { BatchView, PickDid, PickTask } from '../../../domain/picking/contract.ts'
import type { Text } from '../../text/text.ts'
import type { BenchSaid } from '../../ui/bench/use-answers.ts'
import { stopOf } from './bench/stop-of.ts'

/** What an act did, in the words of the band. Where nothing more is to say, the band adds the next act. */
export function pickSaid(t: Text, did: PickDid): BenchSaid {
  switch (did.kind) {
    case 'tote_bound':
      return { tone: 'ok', title: t('picking.did.tote_bound', did) }
    case 'bin_right':
      return { tone: 'ok', title: t('picking.did.bin_right', did) }
    case 'item_right':
      return itemSaid(t, did)
    case 'put_right':
      return { tone: 'ok', title: t('picking.did.put_right', did) }
    case 'undone':
      return { tone: 'ok', title: t('picking.did.undone', { what: undoneWhat(t, did.what) }) }
    case 'skipped':
      return { tone: 'ok', title: t('picking.did.skipped', did) }
    case 'short':
      return { tone: 'ok', title: shortSaid(t, did) }
    case 'set_aside':
      return { tone: 'ok', title: t('picking.did.set_aside', did) }
    case 'finished':
      return { tone: 'done', title: t('picking.did.finished') }
  }
}

function itemSaid(t: Text, did: Extract<PickDid, { kind: 'item_right' }>): BenchSaid {
  const title = did.picked === did.quantity ? t('picking.did.item_all', did) : t('picking.did.item_right', did)
  return did.by > 1 ? { tone: 'ok', title, detail: t('picking.did.caseOf', did) } : { tone: 'ok', title }
}

function shortSaid(t: Text, { missing, otherBin, substitute }: Extract<PickDid, { kind: 'short' }>): string {
  if (substitute !== undefined) return t('picking.did.shortAsk', { missing, substitute })
  return otherBin === '' ? t('picking.did.short', { missing }) : t('picking.did.shortOther', { missing, bin: otherBin })
}

const undoable = ['tote', 'bin', 'item', 'put', 'short', 'skip'] as const satisfies readonly NonNullable<BatchView['undo']>[]

function undoneWhat(t: Text, what: string): string {
  const known = undoable.find((kind) => kind === what)
  return known === undefined ? what : t(`picking.undoOf.${known}`)
}

function unitsLeft(batch: BatchView, task: PickTask): number {
  const { quantity, picked } = stopOf(batch, task)
  return quantity - picked
}

/** The one next act of the batch, in a few words. */
export function pickAsk(t: Text, batch: BatchView): string {
  const { step } = batch
  switch (step.kind) {
    case 'tote':
      if (step.began !== '') return t('picking.ask.toteBegan', step)
      return batch.orders.length > 1 ? t('picking.ask.tote', step) : t('picking.ask.toteSingle')
    case 'bin':
      return t('picking.ask.bin', step.task)
    case 'item':
      return t('picking.ask.item', { count: unitsLeft(batch, step.task) })
    case 'put':
      return t('picking.ask.put', step.task)
    case 'done':
      return batch.kind === 'single_item' ? t('picking.ask.doneSingle') : t('picking.ask.done')
  }
}
