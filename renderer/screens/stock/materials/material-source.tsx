import { useState } from 'react'
import { Link } from 'wouter'
import type { MaterialRow } from '../../../../domain/materials/contract.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { useAmount } from '../../../ui/material/amount.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import classes from '../stock.module.css'
import { SourceDialog } from './source-dialog.tsx'

/** Who sells a packing material, and the act that orders it. */
export function MaterialSourceSection({ material }: { readonly material: MaterialRow }) {
  const t = useText()
  const amount = useAmount()
  const { money, number } = useFormats()
  const [isOpen, setOpen] = useState(false)
  const source = useView('materials.source', { id: material.id }).data?.source ?? null
  const suggested = useView('materials.toOrder', {}).data?.rows.find(({ id }) => id === material.id)
  const order = useAct('materials.order')
  const packs = Math.max(suggested?.packs ?? 0, source?.minPacks ?? 1)
  const perform = async () => {
    const done = await order.run({ lines: [{ id: material.id, packs }] })
    if (!done.ok) return notifyRefusal(done.refusal)
    const [draft] = done.value.drafts
    if (draft === undefined) return
    notify({
      tone: 'ok',
      text: t('materials.source.ordered', { name: material.name, number: draft.number, count: packs }),
      act: { label: t('reorder.openDraft'), perform: () => goTo(`/buy/orders/${draft.id}`) },
    })
  }
  const orderAction: Action = {
    name: 'materials.order',
    label: source === null ? t('materials.source.orderNothing') : t('materials.source.order', { count: packs }),
    key: 'o',
    enabled: source !== null && !order.busy,
    perform: () => void perform(),
  }
  const change: Action = { name: 'materials.source', label: t('materials.source.change'), key: 'b', perform: () => setOpen(true) }
  useActions([orderAction, change])
  return (
    <DetailSection title={t('materials.source.heading')} aside={<ActionButton action={change} />}>
      {source === null ? (
        <p className={classes.quiet}>{t('materials.source.none')}</p>
      ) : (
        <p>
          <Link href={`/buy/suppliers/${source.supplierId}`} className={classes.door}>
            <strong translate="no">{source.supplier}</strong>
          </Link>
          <span className={classes.quiet}>
            {[
              '',
              ...(source.code === '' ? [] : [source.code]),
              t('materials.source.packOf', { amount: amount(material.unit, source.packQuantity) }),
              ...(source.priceMinor === null ? [] : [t('materials.source.each', { price: money(source.priceMinor, source.currency) })]),
              ...(source.minPacks === 1 ? [] : [t('materials.source.least', { least: number(source.minPacks) })]),
            ].join(', ')}
          </span>
        </p>
      )}
      <ActionButton action={orderAction} />
      {isOpen && <SourceDialog material={material} source={source} close={() => setOpen(false)} />}
    </DetailSection>
  )
}
