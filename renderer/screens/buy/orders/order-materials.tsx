import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { MaterialLine } from '../../../../domain/materials/buying-contract.ts'
import type { PurchaseView } from '../../../../domain/purchasing/contract.ts'
import { act } from '../../../api/act.ts'
import { useView } from '../../../api/use-view.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { useAmount } from '../../../ui/material/amount.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import classes from '../buying.module.css'
import { MaterialCameDialog } from './material-came-dialog.tsx'

/** Packing material of a purchase order, by the pack; what came of it is counted in here. */
export function OrderMaterials({ order }: { readonly order: PurchaseView }) {
  const t = useText()
  const [isCounting, setCounting] = useState(false)
  const data = useView('materials.ofPurchase', { purchaseId: order.id }).data
  const lines = data?.lines ?? []
  const takeBack = async () => {
    const done = await act('materials.takeBackCame', { purchaseId: order.id })
    if (done.ok) notify({ tone: 'ok', text: t('buying.material.takenBack', { name: done.value.name, count: done.value.packs }) })
    else notifyRefusal(done.refusal)
  }
  const canReceive = order.possible.includes('receive')
  const actions: readonly Action[] =
    lines.length === 0
      ? []
      : [
          ...(canReceive ? [{ name: 'materials.came', label: t('buying.material.came'), key: 'm', perform: () => setCounting(true) }] : []),
          ...(data?.canTakeBack === true
            ? [{ name: 'materials.takeBackCame', label: t('buying.material.takeBack'), perform: () => void takeBack() }]
            : []),
        ]
  useActions(actions)
  if (lines.length === 0) return null
  return (
    <DetailSection title={t('materials.title')}>
      <ul className={classes.list}>
        {lines.map((line) => (
          <Line key={line.lineId} order={order} line={line} />
        ))}
      </ul>
      <div className={classes.lineActs}>
        {actions.map((action) => (
          <ActionButton key={action.name} action={action} />
        ))}
      </div>
      {isCounting && <MaterialCameDialog order={order} lines={lines} close={() => setCounting(false)} />}
    </DetailSection>
  )
}

function Line({ order, line }: { readonly order: PurchaseView; readonly line: MaterialLine }) {
  const t = useText()
  const amount = useAmount()
  const { number, money } = useFormats()
  const { name, lineId } = line
  const remove = async () => {
    const done = await act('materials.cancelLine', { purchaseId: order.id, lineId })
    if (done.ok) notify({ tone: 'ok', text: t('buying.material.cancelled', { name, count: done.value.packs }) })
    else notifyRefusal(done.refusal)
  }
  const said = [
    t('materials.source.packOf', { amount: amount(line.unit, line.packQuantity) }),
    ...(line.supplierCode === '' ? [] : [t('buying.order.theirCode', { code: line.supplierCode })]),
    ...(line.received > 0 ? [t('buying.material.received', { count: line.received })] : []),
    ...(order.sentAt !== null && line.outstanding > 0 ? [t('buying.order.toCome', { count: line.outstanding })] : []),
    ...(line.cancelled > 0 ? [t('buying.order.cancelled', { count: line.cancelled })] : []),
  ]
  return (
    <li className={classes.line} data-plain>
      <strong translate="no">{name}</strong>
      <span className={classes.said}>{said.join(', ')}</span>
      <span className={classes.amount}>
        <strong>{number(line.packs)}</strong>
        {line.priceMinor !== null && <span className={classes.quiet}>{money(line.priceMinor, order.currency)}</span>}
      </span>
      {order.possible.includes('edit') && (
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={line.outstanding === 0}
          aria-label={t('buying.order.cancelLine', { sku: name })}
          onClick={() => void remove()}
        >
          <IconX size={18} />
        </ActionIcon>
      )}
    </li>
  )
}
