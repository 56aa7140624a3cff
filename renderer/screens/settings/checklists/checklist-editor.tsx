import { Button, TextInput } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import type { Checklist, ChecklistRow } from '../../../../domain/checklists/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { Refused } from '../../../ui/field/refused.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import { SettingGroup } from '../setting-group.tsx'
import settings from '../settings.module.css'
import { AppliesFields } from './applies-fields.tsx'
import { ChecksFields } from './checks-fields.tsx'
import classes from './checklists.module.css'
import { PreviewOrders } from './preview-orders.tsx'

interface ChecklistEditorProps {
  /** Null for one that is not there yet. */
  readonly stored: ChecklistRow | null
  readonly begin: Checklist
  readonly close: () => void
}

/** One list: which parcels get it, what it asks, and which open orders that would be. Saving makes its next version. */
export function ChecklistEditor({ stored, begin, close }: ChecklistEditorProps) {
  const t = useText()
  const [draft, setDraft] = useState(begin)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('checklists.save')
  const submit = async () => {
    const done = await save.run({ checklist: draft, ...(stored === null ? {} : { id: stored.id, version: stored.version }) })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    notify({ tone: 'ok', text: t('checklists.saved', { name: draft.name, version: done.value.version }) })
    close()
  }
  return (
    <form
      className={settings.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className={classes.top}>
        <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconArrowLeft size={16} />} onClick={close}>
          {t('checklists.back')}
        </Button>
      </div>
      <SettingGroup
        title={stored === null ? t('checklists.newTitle') : stored.checklist.name}
        {...(stored === null ? {} : { hint: t('checklists.version', stored) })}
      >
        <TextInput
          label={t('checklists.name')}
          value={draft.name}
          required
          data-autofocus={stored === null || undefined}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
      </SettingGroup>
      <SettingGroup title={t('checklists.applies')} hint={t('checklists.appliesHint')}>
        <AppliesFields applies={draft.applies} onChange={(applies) => setDraft({ ...draft, applies })} />
        <PreviewOrders applies={draft.applies} />
      </SettingGroup>
      <SettingGroup title={t('checklists.checks')} hint={t('checklists.checksHint')}>
        <ChecksFields checks={draft.checks} onChange={(checks) => setDraft({ ...draft, checks: [...checks] })} />
      </SettingGroup>
      <div className={settings.saveBar}>
        <Refused refusal={refusal} />
        <span>{t(draft === begin && stored !== null ? 'checklists.count' : 'settings.unsaved', { count: draft.checks.length })}</span>
        <Button variant="default" onClick={close}>
          {t('settings.discard')}
        </Button>
        <Button type="submit" loading={save.busy} disabled={!isWhole(draft) || (stored !== null && draft === begin)}>
          {t('ui.save')}
        </Button>
      </div>
    </form>
  )
}

/** Every text that has to be there is there. */
function isWhole({ name, checks }: Checklist): boolean {
  const texts = checks.flatMap((check) => [check.text, ...(check.kind === 'choose' ? check.options.map(({ text }) => text) : [])])
  return checks.length > 0 && [name, ...texts].every((text) => text.trim() !== '')
}
