import type { CountView } from '../../../../domain/stock/counts/contract.ts'
import type { Text } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import type { CountActs } from './use-count-acts.ts'

export function countActions(t: Text, view: CountView, acts: CountActs, open: (dialog: 'add' | 'lot') => void): readonly Action[] {
  if (view.status === 'approval') {
    return [
      { name: 'counts.again', label: t('counts.keys.again'), key: 'F4', perform: () => acts.decide('again') },
      { name: 'counts.book', label: t('counts.keys.book'), key: 'F9', command: 'DONE', tone: 'main', perform: () => acts.decide('book') },
    ]
  }
  const isCounting = view.status === 'counting'
  return [
    {
      name: 'counts.add',
      label: t('counts.keys.add'),
      key: 'F2',
      enabled: isCounting && view.lines.length > 0,
      perform: () => open('add'),
    },
    { name: 'counts.undo', label: t('counts.keys.undo'), key: 'F4', command: 'UNDO', enabled: view.canUndo, perform: acts.undo },
    { name: 'counts.lot', label: t('counts.keys.lot'), key: 'F7', enabled: acts.lotAsked !== null, perform: () => open('lot') },
    {
      name: 'counts.done',
      label: t('counts.keys.done'),
      key: 'F9',
      command: 'DONE',
      tone: 'main',
      enabled: isCounting,
      perform: acts.finish,
    },
  ]
}
