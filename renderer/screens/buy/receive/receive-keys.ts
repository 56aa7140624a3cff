import type { ReceiptView, ReceivedGoods } from '../../../../domain/purchasing/receiving/contract.ts'
import type { Text } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { digitKeys } from '../../../ui/bench/digit-keys.ts'
import type { InspectionDraft } from './use-inspection.ts'
import type { ReceiveActs } from './use-receive-acts.ts'

export type ReceiveDialog = 'reject' | 'count' | 'some'

interface Hands {
  readonly acts: ReceiveActs
  readonly inHand: ReceivedGoods | null
  readonly inspection: InspectionDraft
  readonly open: (dialog: ReceiveDialog) => void
}

/** What can be done with a delivery at this step, in the order of its keys. */
export function receiveActions(t: Text, view: ReceiptView, { acts, inHand, inspection, open }: Hands): readonly Action[] {
  const undo: Action = {
    name: 'receiving.undo',
    label: t('receiving.keys.undo'),
    key: 'F4',
    command: 'UNDO',
    enabled: view.canUndo,
    perform: acts.undo,
  }
  const reject: Action = {
    name: 'receiving.reject',
    label: view.stage === 'inspect' ? t('receiving.keys.faulty') : t('receiving.keys.damaged'),
    key: 'F3',
    command: 'DAMAGED',
    enabled: inHand !== null,
    perform: () => open('reject'),
  }
  if (view.status === 'done') return [undo]
  switch (view.stage) {
    case 'count':
      return [
        reject,
        undo,
        { name: 'receiving.byHand', label: t('receiving.keys.byHand'), key: 'F7', perform: () => open('count') },
        {
          name: 'receiving.counted',
          label: t('receiving.keys.counted'),
          key: 'F9',
          command: 'DONE',
          tone: 'main',
          enabled: view.goods.length > 0,
          perform: () => acts.counted(true),
        },
      ]
    case 'inspect':
      return [
        reject,
        undo,
        countOn(t, acts),
        {
          name: 'receiving.passed',
          label: t('receiving.keys.passed'),
          key: 'F9',
          command: 'DONE',
          tone: 'main',
          perform: () => inspection.pass(),
        },
      ]
    case 'put_away': {
      const bin = inHand?.bin ?? null
      return [
        ...(inHand === null || bin === null
          ? []
          : [
              {
                name: 'receiving.putInto',
                label: t('receiving.keys.putInto', { bin: bin.code }),
                ...digitKeys[0],
                tone: 'main' as const,
                perform: () => acts.putAway({ receiptLineId: inHand.receiptLineId, locationId: bin.locationId, units: bin.units }),
              },
            ]),
        reject,
        undo,
        { name: 'receiving.some', label: t('receiving.keys.some'), key: 'F7', enabled: bin !== null, perform: () => open('some') },
        {
          name: 'receiving.later',
          label: t('receiving.keys.later'),
          key: 'F8',
          command: 'SKIP',
          enabled: view.goods.filter((line) => line.left > 0).length > 1,
          perform: () => acts.choose(nextOf(view, inHand)),
        },
        countOn(t, acts),
      ]
    }
    case 'finish':
      return [
        ...(view.outstanding > 0
          ? [
              {
                name: 'receiving.finishClose',
                label: t('receiving.keys.finishClose'),
                ...digitKeys[1],
                perform: () => acts.finish('close'),
              },
            ]
          : []),
        undo,
        {
          name: 'receiving.finish',
          label: t('receiving.keys.finish'),
          key: 'F9',
          command: 'DONE',
          tone: 'main',
          perform: () => acts.finish('wait'),
        },
      ]
  }
}

function countOn(t: Text, acts: ReceiveActs): Action {
  return { name: 'receiving.countOn', label: t('receiving.keys.countOn'), key: 'F6', perform: () => acts.counted(false) }
}

function nextOf({ goods }: ReceiptView, inHand: ReceivedGoods | null): number | null {
  const open = goods.filter((line) => line.left > 0)
  const place = open.findIndex((line) => line.receiptLineId === inHand?.receiptLineId)
  return open[(place + 1) % open.length]?.receiptLineId ?? null
}
