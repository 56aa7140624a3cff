import type { CheckKind } from '../../../domain/checklists/contract.ts'
import type { PackDid, ParcelView } from '../../../domain/packing/contract.ts'
import { nextCheck } from '../../../domain/packing/stage.ts'
import type { Text } from '../../text/text.ts'
import type { BenchSaid } from '../../ui/bench/use-answers.ts'
import { type CameraState, isMissing } from '../../ui/photo/use-camera.ts'
import { unitsOf } from './box/fit-lines.ts'
import type { BoxAsk } from './box/weight.ts'

/** What an act did, in the words of the band. Where nothing more is to say, the band adds the next act. */
export function packSaid(t: Text, did: PackDid, orderNumber: string): BenchSaid {
  switch (did.kind) {
    case 'opened':
      return { tone: 'ok', title: openedSaid(t, did) }
    case 'opened_by_unit':
      return {
        tone: 'ok',
        title: did.bin === undefined ? t('packing.did.openedByUnit', did) : t('packing.did.openedFromShelf', { ...did, bin: did.bin }),
      }
    case 'item_right':
      return { tone: 'ok', title: did.by > 1 ? t('packing.did.item_case', did) : t('packing.did.item_right', did) }
    case 'verified_all':
      return { tone: 'done', title: t('packing.did.verified_all') }
    case 'checked':
      return { tone: 'ok', title: did.done ? t('packing.did.checked', did) : t('packing.did.unchecked', did) }
    case 'answered':
      return { tone: 'ok', title: did.answer === '' ? t('packing.did.photographed', did) : t('packing.did.answered', did) }
    case 'check_skipped':
      return { tone: 'ok', title: t('packing.did.skipped', did) }
    case 'closed':
      return {
        tone: 'ok',
        title: did.missing === undefined ? t('packing.did.closed') : t('packing.did.closedMissing', { names: did.missing.join(', ') }),
      }
    case 'box_split':
      return { tone: 'done', title: t('packing.did.box_split', did) }
    case 'label_right':
      if (did.next !== undefined) return { tone: 'done', title: t('packing.did.label_next', { orderNumber }) }
      return { tone: 'done', title: t('packing.did.label_right', { orderNumber }) }
    case 'taken_out':
      return takenOutSaid(t, did)
    case 'undone':
      if (did.bin !== undefined) return { tone: 'ok', title: t('packing.did.undoneToShelf', { bin: did.bin }) }
      return { tone: 'ok', title: t('packing.did.undone', { what: undoneWhat(t, did.what) }) }
  }
}

function openedSaid(t: Text, did: Extract<PackDid, { kind: 'opened' }>): string {
  if (did.remaining > 0) return t('packing.did.openedPart', did)
  return did.resumed ? t('packing.did.resumed', did) : t('packing.did.opened', did)
}

function takenOutSaid(t: Text, did: Extract<PackDid, { kind: 'taken_out' }>): BenchSaid {
  const title = t('packing.did.taken_out', { sku: did.sku, count: did.units })
  if (did.setAside && did.again > 0) return { tone: 'ok', title, detail: t('packing.did.taken_out_waits', { count: did.again }) }
  return did.setAside ? { tone: 'ok', title, detail: t('packing.did.taken_out_all') } : { tone: 'ok', title }
}

const undoable = ['take_out', 'item', 'check', 'close', 'split', 'label', 'open'] as const

function undoneWhat(t: Text, what: string): string {
  const known = undoable.find((kind) => kind === what)
  return known === undefined ? what : t(`packing.undoOf.${known}`)
}

/** The one next act of the parcel, in a few words; `box`: what its box needs next; `camera`: what would take a picture. */
export function packAsk(t: Text, parcel: ParcelView, box: BoxAsk, camera: CameraState): string {
  const { verified, expected } = unitsOf(parcel.lines)
  switch (parcel.stage) {
    case 'verify':
      return t('packing.ask.verify', { count: expected - verified })
    case 'check':
      return checkAsk(t, nextCheck(parcel.checks)?.ask.kind ?? 'tick', camera)
    case 'box':
      return t(`packing.ask.box.${box}`)
    case 'label':
      return t('packing.ask.label')
    case 'done':
      return t('packing.ask.done')
  }
}

function checkAsk(t: Text, kind: CheckKind, camera: CameraState): string {
  return kind === 'photo' && isMissing(camera) ? t('packing.ask.photoFile') : t(`packing.ask.${kind}`)
}
