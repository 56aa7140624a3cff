import { Button, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { ownCode } from '../../../domain/scanning/own-codes.ts'
import { roles, type Person } from '../../../domain/people/contract.ts'
import { saveStation, useStation } from '../../api/station.ts'
import { useAct } from '../../api/use-act.ts'
import { useView } from '../../api/use-view.ts'
import { useText } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { notify, notifyRefusal } from '../../ui/notice/notice.ts'
import { PrintCodes } from '../../ui/print/print-codes.tsx'
import { ViewState } from '../../ui/state/view-state.tsx'
import { Badge } from '../../ui/status/status-badge.tsx'
import { SettingGroup } from './setting-group.tsx'
import classes from './settings.module.css'

/** Who works here, and who of them is at this station. */
export function PeopleSection() {
  const t = useText()
  const view = useView('people.list', {})
  return (
    <SettingGroup title={t('settings.people.title')} hint={t('settings.people.hint')} act={<PrintCodes kind="staff" size="compact-sm" />}>
      <ViewState view={view}>
        {({ people }) => (
          <>
            {people.length === 0 && <p className={classes.hint}>{t('settings.people.none')}</p>}
            <ul className={classes.people}>
              {people.map((person) => (
                <PersonRow key={person.id} person={person} />
              ))}
            </ul>
          </>
        )}
      </ViewState>
      <AddPerson />
    </SettingGroup>
  )
}

function PersonRow({ person }: { readonly person: Person }) {
  const t = useText()
  const here = useStation()?.staffId === person.id
  const change = useAct('people.change')
  const save = async (part: Partial<Person>) => {
    const changed = await change.run({ ...person, ...part })
    if (!changed.ok) notifyRefusal(changed.refusal)
  }
  return (
    <li className={classes.person} data-left={!person.active || undefined}>
      <span className={classes.personName} translate="no">
        {person.name}
      </span>
      <Code>{ownCode('staff', person.id)}</Code>
      <SelectField
        aria-label={`${t('settings.people.role')}: ${person.name}`}
        w={120}
        size="xs"
        value={person.role}
        choices={roles.map((value) => ({ value, label: t(`states.role.${value}`) }))}
        onChange={(value) => void save({ role: roles.find((known) => known === value) ?? person.role })}
      />
      {here ? (
        <Badge role="ok" shape="full">
          {t('settings.people.here')}
        </Badge>
      ) : (
        <Button size="compact-sm" variant="default" disabled={!person.active} onClick={() => void saveStation({ staffId: person.id })}>
          {t('settings.people.signIn')}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => void save({ active: !person.active })}>
        {t(person.active ? 'settings.people.leave' : 'settings.people.comeBack')}
      </Button>
    </li>
  )
}

function AddPerson() {
  const t = useText()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Person['role']>('packer')
  const add = useAct('people.add')
  const submit = async () => {
    const added = await add.run({ name, role })
    if (!added.ok) {
      notifyRefusal(added.refusal)
      return
    }
    setName('')
    notify({ tone: 'ok', text: t('settings.people.added', { name: added.value.name }) })
  }
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    void submit()
  }
  return (
    <form className={classes.addPerson} onSubmit={onSubmit}>
      <TextInput flex={1} label={t('settings.people.name')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <SelectField
        w={140}
        label={t('settings.people.role')}
        value={role}
        choices={roles.map((value) => ({ value, label: t(`states.role.${value}`) }))}
        onChange={(value) => setRole(roles.find((known) => known === value) ?? 'packer')}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ''} loading={add.busy}>
        {t('settings.people.add')}
      </Button>
    </form>
  )
}
