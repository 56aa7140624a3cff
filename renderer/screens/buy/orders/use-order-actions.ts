import type { PurchaseAct } from '../../../../domain/purchasing/possible.ts'
import type { PurchaseView } from '../../../../domain/purchasing/contract.ts'
import { act, type ActResult } from '../../../api/act.ts'
import { ask } from '../../../api/ask.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { saveMade } from '../../../ui/file/save-made.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'

async function told(doing: Promise<ActResult<unknown>>, text: string): Promise<void> {
  const done = await doing
  if (done.ok) notify({ tone: 'ok', text })
  else notifyRefusal(done.refusal)
}

/** What can be done with a purchase order; the next act first. */
export function useOrderActions(order: PurchaseView, openDialog: (dialog: 'edit' | 'confirm') => void): readonly Action[] {
  const t = useText()
  const { id, number, supplier, version, status, changed } = order
  const can = (one: PurchaseAct) => order.possible.includes(one)
  const receive = async () => {
    const done = await act('receiving.open', { of: { kind: 'purchase', purchaseId: id } })
    if (done.ok) goTo(`/buy/receive/${done.value.receiptId}`)
    else notifyRefusal(done.refusal)
  }
  const save = (kind: 'pdf' | 'csv') =>
    saveMade(() => (kind === 'pdf' ? ask('documents.purchaseOrder', { purchaseId: id }) : ask('purchasing.csv', { id })), {
      saved: (_made, path) => t('buying.order.did.savedFile', { number, path }),
    })
  const send: Action = {
    name: 'buying.send',
    label: changed ? t('buying.order.act.sendAgain') : t('buying.order.act.send'),
    key: 's',
    ...(status === 'draft' || changed ? { tone: 'main' as const } : {}),
    perform: () => void told(act('purchasing.send', { id, version }), t('buying.order.did.sent', { number, supplier })),
  }
  const isAwaited = status === 'sent' || status === 'confirmed' || status === 'partly_received'
  return [
    ...(can('send') && (status === 'draft' || changed) ? [send] : []),
    ...(can('receive') && order.linesShown.length > 0
      ? [
          {
            name: 'buying.receive',
            label: t('buying.order.act.receive'),
            key: 'r',
            ...(isAwaited && !changed ? { tone: 'main' as const } : {}),
            perform: () => void receive(),
          },
        ]
      : []),
    ...(can('confirm')
      ? [{ name: 'buying.confirm', label: t('buying.order.act.confirm'), key: 'c', perform: () => openDialog('confirm') }]
      : []),
    ...(can('edit') ? [{ name: 'buying.edit', label: t('buying.order.act.edit'), key: 'e', perform: () => openDialog('edit') }] : []),
    { name: 'buying.pdf', label: t('buying.order.act.pdf'), key: 'p', perform: () => void save('pdf') },
    { name: 'buying.csv', label: t('buying.order.act.csv'), perform: () => void save('csv') },
    ...(can('close')
      ? [
          {
            name: 'buying.close',
            label: t('buying.order.act.close'),
            perform: () => void told(act('purchasing.close', { id }), t('buying.order.did.closed', { number })),
          },
        ]
      : []),
    ...(can('reopen')
      ? [
          {
            name: 'buying.reopen',
            label: t('buying.order.act.reopen'),
            perform: () => void told(act('purchasing.reopen', { id }), t('buying.order.did.reopened', { number })),
          },
        ]
      : []),
    ...(can('cancel')
      ? [
          {
            name: 'buying.cancel',
            label: t('buying.order.act.cancel'),
            tone: 'stop' as const,
            perform: () => void told(act('purchasing.cancel', { id }), t('buying.order.did.cancelled', { number })),
          },
        ]
      : []),
  ]
}
