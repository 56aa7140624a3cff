import type { ScanRow } from '../../../domain/scanning/history.ts'
import { scans } from '../../text/en/scans.ts'
import { refusalText, type Text } from '../../text/text.ts'
import type { Tone } from '../../ui/tone-icon.tsx'

const kinds = Object.keys(scans.did)

function isKind(kind: string): kind is keyof typeof scans.did {
  return kinds.includes(kind)
}

/** What a scan did, in one line: the act and what it was about, or why it was refused. */
export function scanSaid(t: Text, { did, refused }: ScanRow): { readonly tone: Tone; readonly text: string } {
  if (refused !== null) return { tone: 'stop', text: refusalText(refused) }
  const what = t(`scans.did.${did !== null && isKind(did.kind) ? did.kind : 'done'}`)
  const thing = did?.sku || did?.orderNumber || ''
  return { tone: 'ok', text: thing === '' ? what : t('scans.about', { what, thing }) }
}
