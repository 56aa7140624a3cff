import type { ParcelView } from '../../../domain/packing/contract.ts'
import type { Text } from '../../text/text.ts'
import type { Action } from '../../ui/action/action.ts'
import { checkActions } from './checks/check-actions.ts'
import type { Answering } from './checks/use-answering.ts'
import type { Box } from './box/use-box.ts'
import type { PackActs } from './bench/use-pack-acts.ts'
import type { Paper } from './label/use-paper.ts'

interface Work {
  readonly box: Pick<Box, 'isWeighing' | 'canClose' | 'setCarton' | 'close'>
  readonly answering: Pick<Answering, 'check' | 'canSubmit' | 'submit' | 'skip'>
  readonly label: Pick<Paper, 'printer' | 'print' | 'open'>
  readonly slip: Pick<Paper, 'printer' | 'print' | 'open'>
}

/** What can be done at this stage, in the order of its keys. */
export function packActions(
  t: Text,
  parcel: ParcelView,
  acts: Pick<PackActs, 'undo' | 'newBox'>,
  { box, answering, label, slip }: Work,
): readonly Action[] {
  const undo: Action = {
    name: 'packing.undo',
    label: t('packing.keys.undo'),
    key: 'F4',
    command: 'UNDO',
    enabled: parcel.canUndo,
    perform: acts.undo,
  }
  const printSlip: Action = { name: 'packing.slip', label: t('packing.keys.slip'), key: 'F7', perform: paperAct(slip) }
  switch (parcel.stage) {
    case 'verify':
      return [
        {
          name: 'packing.new-box',
          label: t('packing.keys.newBox'),
          key: 'F3',
          command: 'NEWBOX',
          enabled: parcel.lines.some((line) => line.verified > 0),
          perform: acts.newBox,
        },
        undo,
      ]
    case 'check':
      return [undo, printSlip, ...checkActions(t, answering)]
    case 'box':
      return [
        {
          name: 'packing.other-carton',
          label: t('packing.keys.otherCarton'),
          key: 'F2',
          enabled: box.isWeighing && parcel.cartons.length > 1,
          perform: () => box.setCarton(''),
        },
        undo,
        printSlip,
        {
          name: 'packing.close',
          label: t('packing.keys.close'),
          key: 'F9',
          command: 'DONE',
          tone: 'main',
          enabled: box.canClose,
          perform: () => box.close(),
        },
      ]
    case 'label':
    case 'done':
      return [
        undo,
        { name: 'packing.label', label: t('packing.keys.label'), key: 'F6', command: 'REPRINT', perform: paperAct(label) },
        printSlip,
      ]
  }
}

/** Puts the parcel aside for another one; it is kept as it is, and goes on at its next scan. */
export function laterAct(t: Text, navigate: (path: string) => void): Action {
  return {
    name: 'packing.later',
    label: t('packing.keys.later'),
    key: 'F3',
    command: 'SKIP',
    perform: () => {
      navigate('/pack/next')
      return Promise.resolve({ tone: 'ok', text: t('packing.did.later') })
    },
  }
}

/** Onto this station's printer; where none is chosen, into the system's own viewer, which prints too. */
export function paperAct({ printer, print, open }: Work['label']): () => void {
  return printer === null ? open : print
}
