import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Output } from '../../../api/calls.ts'
import { useAct } from '../../../api/use-act.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { RuleSection } from './rule-section.tsx'
import classes from './rules.module.css'
import { UpliftDialog } from './uplift-dialog.tsx'

export type PlannedUplift = Output<'reorder.uplifts'>['uplifts'][number]

/** Promotions and holidays, with their days. */
export function UpliftSection({ uplifts }: { readonly uplifts: readonly PlannedUplift[] }) {
  const t = useText()
  const { dayOfYear } = useFormats()
  const [editing, setEditing] = useState<PlannedUplift | 'new' | null>(null)
  const removing = useAct('reorder.removeUplift')
  const remove = async ({ id, name }: PlannedUplift) => {
    const done = await removing.run({ id })
    if (done.ok) notify({ tone: 'ok', text: t('reorder.rules.upliftRemoved', { name }) })
    else notifyRefusal(done.refusal)
  }
  return (
    <RuleSection
      title={t('reorder.rules.uplifts')}
      hint={t('reorder.rules.upliftsHint')}
      act={
        <Button variant="default" onClick={() => setEditing('new')}>
          {t('reorder.rules.addUplift')}
        </Button>
      }
    >
      {uplifts.length === 0 ? (
        <p className={classes.hint}>{t('reorder.rules.noUplifts')}</p>
      ) : (
        <ul className={classes.rows}>
          {uplifts.map((uplift) => (
            <li key={uplift.id}>
              <span translate="no">
                {uplift.name}, {uplift.itemId === null ? t('reorder.rules.everyItem') : uplift.sku}
              </span>
              <span>
                {dayOfYear(uplift.firstDay)} – {dayOfYear(uplift.lastDay)}, {t('reorder.rules.percentSaid', { percent: uplift.percent })}
              </span>
              <span className={classes.acts}>
                <Button size="compact-sm" variant="default" onClick={() => setEditing(uplift)}>
                  {t('reorder.rules.changePolicy')}
                </Button>
                <Button size="compact-sm" variant="subtle" onClick={() => void remove(uplift)}>
                  {t('reorder.rules.removePolicy')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {editing !== null && <UpliftDialog uplift={editing === 'new' ? null : editing} close={() => setEditing(null)} />}
    </RuleSection>
  )
}
