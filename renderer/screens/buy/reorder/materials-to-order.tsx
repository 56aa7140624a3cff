import { Link } from 'wouter'
import type { MaterialToOrder } from '../../../../domain/materials/buying-contract.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { useAmount } from '../../../ui/material/amount.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import classes from './reorder.module.css'

/** Packing material that has run low, how much of it to order from whom; nothing where there is enough. */
export function MaterialsToOrder() {
  const t = useText()
  const rows = useView('materials.toOrder', {}).data?.rows ?? []
  const order = useAct('materials.order')
  const buyable = rows.filter(({ source }) => source !== null)
  const perform = async () => {
    const done = await order.run({ lines: buyable.map(({ id, packs }) => ({ id, packs })) })
    if (!done.ok) return notifyRefusal(done.refusal)
    const { drafts } = done.value
    const numbers = drafts.map(({ number, supplier }) => `${number}, ${supplier}`).join('; ')
    const to = drafts.length === 1 ? `/buy/orders/${drafts[0]?.id ?? ''}` : '/buy/orders'
    notify({
      tone: 'ok',
      text: t('reorder.materials.drafted', { count: buyable.length, numbers }),
      act: { label: t('reorder.openDraft'), perform: () => goTo(to) },
    })
  }
  const action: Action = {
    name: 'reorder.materials',
    label: t('reorder.materials.order', { count: buyable.length }),
    key: 'm',
    enabled: buyable.length > 0 && !order.busy,
    perform: () => void perform(),
  }
  useActions(rows.length === 0 ? [] : [action])
  if (rows.length === 0) return null
  return (
    <section className={classes.materials} aria-labelledby="materials-to-order">
      <h2 id="materials-to-order">{t('reorder.materials.title')}</h2>
      <ul>
        {rows.map((row) => (
          <MaterialRow key={row.id} row={row} />
        ))}
      </ul>
      <ActionButton action={action} />
    </section>
  )
}

function MaterialRow({ row }: { readonly row: MaterialToOrder }) {
  const t = useText()
  const amount = useAmount()
  const { money } = useFormats()
  const { id, name, unit, onHand, reorderPoint, daysLeft, source, packs, costMinor } = row
  const left = t('reorder.materials.left', { left: amount(unit, Math.max(0, onHand)), point: amount(unit, reorderPoint) })
  return (
    <li>
      <Link href={`/stock/material/${id}`} className={classes.material}>
        <span translate="no">{name}</span>
      </Link>
      <span className={classes.quiet}>
        {left}
        {daysLeft !== null && ` · ${t('materials.days', { count: daysLeft })}`}
      </span>
      {source === null ? (
        <span className={classes.missing}>{t('reorder.noSource')}</span>
      ) : (
        <span>
          {t('reorder.materials.packs', { count: packs, amount: amount(unit, source.packQuantity), supplier: source.supplier })}
          {costMinor !== null && <span className={classes.quiet}> · {money(costMinor, source.currency)}</span>}
        </span>
      )}
    </li>
  )
}
