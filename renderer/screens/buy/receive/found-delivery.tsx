import type { Input, Output } from '../../../api/calls.ts'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import { useText } from '../../../text/text.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import type { Action } from '../../../ui/action/action.ts'
import { useActions } from '../../../ui/action/registry.ts'
import { digitKeys } from '../../../ui/bench/digit-keys.ts'
import { Found } from '../../../ui/desk/found.tsx'

type Of = Input<'receiving.open'>['of']

interface FoundDeliveryProps {
  readonly found: Output<'receiving.find'>
  readonly open: (of: Of) => Promise<ScanAnswer>
}

/** An item of several orders, or of none: a person says which delivery it is of, by its digit. */
export function FoundDelivery({ found, open }: FoundDeliveryProps) {
  const t = useText()
  const { sku, orders, suppliers } = found
  const ways: readonly { readonly label: string; readonly of: Of }[] =
    orders.length > 0
      ? orders.map(({ id, number, supplier }) => ({ label: `${number}, ${supplier}`, of: { kind: 'purchase', purchaseId: id } }))
      : suppliers.map(({ supplierId, name }) => ({
          label: t('receiving.desk.without', { supplier: name }),
          of: { kind: 'supplier', supplierId },
        }))
  const actions = ways.map(({ label, of }, index): Action => ({
    name: `receiving.open.${index + 1}`,
    label,
    ...digitKeys[index],
    perform: () => open(of),
  }))
  useActions(actions)
  return (
    <Found
      said={orders.length > 0 ? t('receiving.desk.several', { sku }) : t('receiving.desk.noOrder', { sku })}
      hint={ways.length === 0 ? t('receiving.desk.nobodySells') : null}
    >
      {actions.map((action) => (
        <ActionButton key={action.name} action={action} />
      ))}
    </Found>
  )
}
