import { useState } from 'react'
import type { MaterialRow } from '../../../../domain/materials/contract.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText, type Text } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { DetailPane, DetailSection, Facts } from '../../../ui/detail/detail-pane.tsx'
import { useAmount } from '../../../ui/material/amount.ts'
import { useLasts } from '../../../ui/material/lasts.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import classes from '../stock.module.css'
import { AmountDialog } from './amount-dialog.tsx'
import { LowMark } from './low-mark.tsx'
import { MaterialDialog } from './material-dialog.tsx'
import { MaterialMoves } from './material-moves.tsx'
import { MaterialSourceSection } from './material-source.tsx'
import own from './materials.module.css'

/** All of one material: what is there, its rule, what came and went. */
export function MaterialPane({ material, close }: { readonly material: MaterialRow; readonly close: () => void }) {
  const t = useText()
  const amount = useAmount()
  const lasts = useLasts()
  const [dialog, setDialog] = useState<'receive' | 'count' | 'edit' | null>(null)
  const retire = useAct('materials.retire')
  const { name, unit, onHand, reorderPoint, used, kind, usedFor, channel, plastic } = material
  const end = async () => {
    const done = await retire.run({ id: material.id })
    if (!done.ok) return notifyRefusal(done.refusal)
    notify({ tone: 'ok', text: t('materials.retired', { name }) })
    close()
  }
  const actions: readonly Action[] = [
    { name: 'materials.receive', label: t('materials.receive'), key: 'r', tone: 'main', perform: () => setDialog('receive') },
    { name: 'materials.count', label: t('materials.count'), key: 'c', perform: () => setDialog('count') },
    { name: 'materials.edit', label: t('materials.edit'), key: 'e', perform: () => setDialog('edit') },
    { name: 'materials.retire', label: t('materials.retire'), perform: () => void end() },
  ]
  useActions(actions)
  return (
    <DetailPane
      label={name}
      title={<span translate="no">{name}</span>}
      badge={<LowMark row={material} />}
      close={close}
      acts={actions.map((action) => (
        <ActionButton key={action.name} action={action} />
      ))}
    >
      <div className={own.facts}>
        <Facts
          facts={[
            { label: t('materials.column.onHand'), value: amount(unit, onHand) },
            { label: t('materials.column.left'), value: lasts(material), isLong: true },
            { label: t('materials.column.reorderPoint'), value: amount(unit, reorderPoint) },
            { label: t('materials.column.used'), value: amount(unit, used) },
            { label: t('materials.column.kind'), value: t(`materials.kind.${kind}`) },
            { label: t('materials.dialog.usedFor'), value: usedFor === 'channel' ? channel : t(`materials.usedFor.${usedFor}`) },
          ]}
        />
      </div>
      <DetailSection title={t('materials.rule')}>
        <p className={classes.quiet}>
          {ruleText(t, material, amount)} {plastic && t('materials.plastic')}
        </p>
      </DetailSection>
      <MaterialSourceSection material={material} />
      <MaterialMoves material={material} />
      {(dialog === 'receive' || dialog === 'count') && <AmountDialog act={dialog} material={material} close={() => setDialog(null)} />}
      {dialog === 'edit' && <MaterialDialog material={material} close={() => setDialog(null)} />}
    </DetailPane>
  )
}

function ruleText(t: Text, { kind, carton, perUse, unit }: MaterialRow, amount: ReturnType<typeof useAmount>): string {
  switch (kind) {
    case 'carton':
      return t('materials.ruleText.carton', { carton })
    case 'tape':
      return t('materials.ruleText.tape')
    case 'filler':
    case 'insert':
      return t(`materials.ruleText.${kind}`, { amount: amount(unit, perUse) })
  }
}
