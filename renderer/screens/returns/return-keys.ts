import type { ReturnView } from '../../../domain/returns/contract.ts'
import type { Text } from '../../text/text.ts'
import type { Action } from '../../ui/action/action.ts'
import { digitKeys } from '../../ui/bench/digit-keys.ts'
import { printReturnLabel } from '../../ui/print/print-return-label.ts'
import type { ReturnActs } from './use-return-acts.ts'

/** What can be done with a return, in the order of its keys: the digits decide on what is in hand. */
export function returnActions(t: Text, view: ReturnView, acts: Pick<ReturnActs, 'dispose' | 'finish' | 'undo'>): readonly Action[] {
  const { inHand, status } = view
  const isOpen = status === 'authorised' || status === 'received'
  const [first, second, third] = digitKeys
  const bin = inHand?.bin ?? null
  return [
    {
      name: 'returns.restock',
      label: bin === null ? t('returns.keys.restock') : t('returns.keys.restockTo', { bin: bin.code }),
      ...first,
      tone: 'main',
      enabled: bin !== null,
      perform: () => (bin === null ? undefined : acts.dispose({ kind: 'restock', locationId: bin.locationId })),
    },
    {
      name: 'returns.scrap',
      label: t('returns.keys.scrap'),
      ...second,
      enabled: inHand !== null,
      perform: () => acts.dispose({ kind: 'scrap' }),
    },
    {
      name: 'returns.supplier',
      label: t('returns.keys.supplier'),
      ...third,
      enabled: inHand !== null,
      perform: () => acts.dispose({ kind: 'supplier' }),
    },
    { name: 'returns.undo', label: t('returns.keys.undo'), key: 'F4', command: 'UNDO', enabled: view.canUndo, perform: acts.undo },
    {
      name: 'returns.label',
      label: t('returns.keys.label'),
      key: 'F6',
      command: 'REPRINT',
      enabled: isOpen,
      perform: () => void printReturnLabel(view.id),
    },
    {
      name: 'returns.finish',
      label: t('returns.keys.finish'),
      key: 'F9',
      command: 'DONE',
      enabled: isOpen && view.received > 0 && inHand === null,
      perform: acts.finish,
    },
  ]
}
