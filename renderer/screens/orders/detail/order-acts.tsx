import { useState } from 'react'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import { useAct } from '../../../api/use-act.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { MakeReturnDialog } from '../../../ui/returns/make-return-dialog.tsx'
import { useMakeReturn } from '../../../ui/returns/use-make-return.ts'
import { AddressDialog } from '../dialogs/address-dialog.tsx'
import { CancelDialog } from '../dialogs/cancel-dialog.tsx'
import { CapDialog } from '../dialogs/cap-dialog.tsx'
import { HoldDialog } from '../dialogs/hold-dialog.tsx'
import { MergeDialog, type Other } from '../dialogs/merge-dialog.tsx'
import { possibleActs } from './possible.ts'
import { PriorityDialog } from '../dialogs/priority-dialog.tsx'
import { ReinstateDialog } from '../dialogs/reinstate-dialog.tsx'
import { SplitDialog } from '../dialogs/split-dialog.tsx'
import { TierDialog } from '../dialogs/tier-dialog.tsx'
import { WishesDialog } from '../dialogs/wishes-dialog.tsx'

/** What can be done with the selected order; each act has a key, and says afterwards what it did. */
export function OrderActs({ order, others }: { readonly order: OrderDetail; readonly others: readonly Other[] }) {
  const t = useText()
  const [dialog, setDialog] = useState<
    'hold' | 'cap' | 'address' | 'cancel' | 'wishes' | 'priority' | 'tier' | 'split' | 'merge' | 'reinstate' | null
  >(null)
  const release = useAct('orders.release')
  const allocate = useAct('orders.allocate')
  const start = useAct('picking.start')
  const unmerge = useAct('orders.unmerge')
  const makeReturn = useMakeReturn()
  const { id, number } = order
  const possible = possibleActs(order)

  const startPicking = async () => {
    const started = await start.run({ orderIds: [id] })
    if (started.ok) goTo(`/pick/${started.value.batchId}`)
    else notifyRefusal(started.refusal)
  }
  const releaseOrder = async () => {
    const released = await release.run({ id })
    if (!released.ok) notifyRefusal(released.refusal)
    else if (released.value.status === 'on_hold') notify({ tone: 'info', text: t('caps.stillHeld', { number }) })
    else notify({ tone: 'ok', text: t('orders.released', { number }) })
  }
  const allocateOrder = async () => {
    const done = await allocate.run({ id })
    if (!done.ok) notifyRefusal(done.refusal)
    else if (done.value.backordered > 0)
      notify({ tone: 'info', text: t('orders.stillMissing', { number, backordered: done.value.backordered }) })
    else notify({ tone: 'ok', text: t('orders.allocated', { number, allocated: done.value.allocated }) })
  }
  const takeApart = async () => {
    const done = await unmerge.run({ id })
    if (done.ok)
      notify({ tone: 'ok', text: t('orders.unmerged', { count: done.value.orders.length, others: done.value.orders.join(', ') }) })
    else notifyRefusal(done.refusal)
  }
  const all: readonly (Action & { readonly isPossible: boolean })[] = [
    {
      name: 'orders.pick',
      label: t('orders.act.pick'),
      key: 'p',
      tone: 'main',
      isPossible: possible.pick,
      enabled: !start.busy,
      perform: () => void startPicking(),
    },
    {
      name: 'orders.release',
      label: t('orders.act.release'),
      key: 'r',
      tone: 'main',
      isPossible: possible.release,
      enabled: !release.busy,
      perform: () => void releaseOrder(),
    },
    { name: 'orders.decide', label: t('caps.act'), key: 'l', tone: 'main', isPossible: possible.decide, perform: () => setDialog('cap') },
    {
      name: 'orders.allocate',
      label: t('orders.act.allocate'),
      key: 'a',
      isPossible: possible.allocate,
      enabled: !allocate.busy,
      perform: () => void allocateOrder(),
    },
    { name: 'orders.hold', label: t('orders.act.hold'), key: 'h', isPossible: possible.hold, perform: () => setDialog('hold') },
    {
      name: 'orders.priority',
      label: t('orders.act.priority'),
      key: 'i',
      isPossible: possible.priority,
      perform: () => setDialog('priority'),
    },
    {
      name: 'orders.tier',
      label: t('orders.act.tier'),
      key: 'k',
      isPossible: true,
      perform: () => setDialog('tier'),
    },
    {
      name: 'orders.merge',
      label: t('orders.act.merge', { count: others.length }),
      key: 'm',
      isPossible: possible.merge && others.length > 0,
      perform: () => setDialog('merge'),
    },
    {
      name: 'orders.unmerge',
      label: t('orders.act.unmerge'),
      key: 'u',
      isPossible: possible.unmerge,
      enabled: !unmerge.busy,
      perform: () => void takeApart(),
    },
    { name: 'orders.split', label: t('orders.act.split'), key: 's', isPossible: possible.split, perform: () => setDialog('split') },
    {
      name: 'orders.address',
      label: t('orders.act.address'),
      key: 'd',
      isPossible: possible.address,
      perform: () => setDialog('address'),
    },
    {
      name: 'orders.wishes',
      label: t('orders.act.wishes'),
      key: 'w',
      isPossible: possible.address,
      perform: () => setDialog('wishes'),
    },
    {
      name: 'orders.return',
      label: t('returns.keys.make'),
      key: 'e',
      isPossible: order.lines.some(({ shipped }) => shipped > 0),
      perform: () => void makeReturn.begin(order.code),
    },
    {
      name: 'orders.reinstate',
      label: t('orders.act.reinstate'),
      key: 'b',
      isPossible: possible.reinstate,
      perform: () => setDialog('reinstate'),
    },
    {
      name: 'orders.cancel',
      label: t('orders.act.cancel'),
      key: 'x',
      tone: 'stop',
      isPossible: possible.cancel,
      perform: () => setDialog('cancel'),
    },
  ]
  const actions = all.filter(({ isPossible }) => isPossible)
  useActions(actions)
  return (
    <>
      {actions.map((action) => (
        <ActionButton key={action.name} action={action} size="xs" />
      ))}
      {dialog === 'hold' && <HoldDialog order={order} close={() => setDialog(null)} />}
      {dialog === 'cap' && <CapDialog order={order} close={() => setDialog(null)} />}
      {dialog === 'priority' && <PriorityDialog order={order} close={() => setDialog(null)} />}
      {dialog === 'tier' && <TierDialog order={order} close={() => setDialog(null)} />}
      {dialog === 'split' && <SplitDialog order={order} close={() => setDialog(null)} />}
      {dialog === 'merge' && <MergeDialog order={order} others={others} close={() => setDialog(null)} />}
      {dialog === 'address' && <AddressDialog order={order} close={() => setDialog(null)} />}
      {makeReturn.found !== null && <MakeReturnDialog found={makeReturn.found} close={makeReturn.close} />}
      {dialog === 'wishes' && <WishesDialog order={order} close={() => setDialog(null)} />}
      {dialog === 'reinstate' && <ReinstateDialog order={order} close={() => setDialog(null)} />}
      {dialog === 'cancel' && <CancelDialog order={order} close={() => setDialog(null)} />}
    </>
  )
}
