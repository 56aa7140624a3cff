import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ChecklistRow } from '../../../../domain/checklists/contract.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import { PrintCodes } from '../../../ui/print/print-codes.tsx'
import { SettingGroup } from '../setting-group.tsx'
import settings from '../settings.module.css'
import { ChecklistLine } from './checklist-line.tsx'
import classes from './checklists.module.css'

/** All lists in the order in which a parcel asks them. */
export function ChecklistList({ checklists }: { readonly checklists: readonly ChecklistRow[] }) {
  const t = useText()
  const retire = useAct('checklists.retire')
  const arrange = useAct('checklists.arrange')
  const inUse = checklists.filter(({ retired }) => !retired)
  const setRetired = async ({ id, checklist: { name } }: ChecklistRow, retired: boolean) => {
    const done = await retire.run({ id, retired })
    if (done.ok) notify({ tone: 'ok', text: t(retired ? 'checklists.retiredNow' : 'checklists.usedAgain', { name }) })
    else notifyRefusal(done.refusal)
  }
  const move = async (at: number, by: -1 | 1) => {
    const ids = inUse.map(({ id }) => id)
    const [moved] = ids.splice(at, 1)
    if (moved === undefined) return
    ids.splice(at + by, 0, moved)
    const done = await arrange.run({ ids })
    if (!done.ok) notifyRefusal(done.refusal)
  }
  return (
    <SettingGroup title={t('checklists.title')} hint={t('checklists.hint')} act={<PrintCodes kind="commands" size="compact-sm" />}>
      {inUse.length === 0 && <p className={settings.hint}>{t('checklists.none')}</p>}
      <ul className={classes.lists}>
        {checklists.map((row, index) => (
          <ChecklistLine
            key={row.id}
            row={row}
            isFirst={index === 0}
            isLast={index === inUse.length - 1}
            setRetired={(retired) => void setRetired(row, retired)}
            move={(by) => void move(index, by)}
          />
        ))}
      </ul>
      <div>
        <Button component={Link} href="/settings/checks/new" size="compact-sm" variant="default" leftSection={<IconPlus size={14} />}>
          {t('checklists.add')}
        </Button>
      </div>
    </SettingGroup>
  )
}
