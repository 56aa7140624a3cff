import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../domain/service/protocol.ts'
import { readDatabaseChoice } from '../../../domain/shell/database.ts'
import type { Input } from '../../api/calls.ts'
import { useAct } from '../../api/use-act.ts'
import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { Facts } from '../../ui/detail/detail-pane.tsx'
import { Refused } from '../../ui/field/refused.tsx'
import { notify } from '../../ui/notice/notice.ts'
import { ViewState } from '../../ui/state/view-state.tsx'
import { SettingGroup } from './setting-group.tsx'
import classes from './settings.module.css'

/** Which database this station works with. */
export function DatabaseSection() {
  const t = useText()
  const view = useView('shell.database.get', {})
  const [address, setAddress] = useState('')
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const choose = useAct('shell.database.choose')
  const change = async (choice: Input<'shell.database.choose'>) => {
    const chosen = await choose.run(choice)
    setRefusal(chosen.ok ? null : chosen.refusal)
    if (!chosen.ok) return
    setAddress('')
    void view.refetch()
    notify({ tone: 'ok', text: t('settings.about.switched') })
  }
  const changeToTyped = async () => {
    const choice = readDatabaseChoice(address)
    if (choice === null) setRefusal({ code: 'database.badAddress', params: { reason: address.trim() } })
    else await change(choice)
  }
  return (
    <SettingGroup title={t('settings.about.database')} hint={t('settings.about.switchHint')}>
      <ViewState view={view}>
        {(database) => (
          <>
            <Facts
              isWide
              facts={[
                { label: t('settings.about.database'), value: t(`settings.about.${database.kind}`) },
                { label: t('settings.about.address'), value: <Code>{database.kind === 'sqlite' ? database.path : database.url}</Code> },
              ]}
            />
            {database.kind === 'postgres' && database.password === 'plain' && (
              <p className={classes.hint}>{t('settings.about.plainPassword')}</p>
            )}
            <form
              className={classes.fields}
              onSubmit={(event) => {
                event.preventDefault()
                void changeToTyped()
              }}
            >
              <TextInput
                label={t('settings.about.switch')}
                placeholder={t('settings.about.addressHint')}
                value={address}
                onChange={(event) => setAddress(event.currentTarget.value)}
              />
              <Refused refusal={refusal} />
              <Group gap="sm">
                <Button type="submit" variant="default" disabled={address.trim() === ''} loading={choose.busy}>
                  {t('settings.about.useTyped')}
                </Button>
                {(database.kind === 'postgres' || !database.isStandard) && (
                  <Button variant="default" loading={choose.busy} onClick={() => void change({ kind: 'sqlite' })}>
                    {t('settings.about.useFile')}
                  </Button>
                )}
              </Group>
            </form>
          </>
        )}
      </ViewState>
    </SettingGroup>
  )
}
