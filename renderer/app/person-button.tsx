import { Button, Modal, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconUser } from '@tabler/icons-react'
import { useState } from 'react'
import type { Person } from '../../domain/people/contract.ts'
import { saveStation, useStation } from '../api/station.ts'
import type { Output } from '../api/calls.ts'
import { useView } from '../api/use-view.ts'
import { useText } from '../text/text.ts'
import { initials } from '../ui/initials.ts'
import { notify } from '../ui/notice/notice.ts'
import { ViewState } from '../ui/state/view-state.tsx'
import classes from './rail.module.css'

/** Who works at this station; what they do is recorded under their name. */
export function PersonButton() {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const staffId = useStation()?.staffId ?? null
  const view = useView('people.list', {})
  const people = activeIn(view.data)
  const person = people.find(({ id }) => id === staffId)

  const choose = (id: number | null, name: string) => {
    setOpen(false)
    void saveStation({ staffId: id }).then(() =>
      notify({ tone: 'ok', text: id === null ? t('app.person.signedOut') : t('app.person.changed', { name }) }),
    )
  }
  return (
    <>
      <UnstyledButton className={classes.foot} onClick={() => setOpen(true)} aria-haspopup="dialog">
        <span className={classes.initials} data-nobody={person === undefined || undefined} aria-hidden="true">
          {person ? initials(person.name) : <IconUser size={18} />}
        </span>
        {person === undefined ? (
          <span>{t('app.person.signIn')}</span>
        ) : (
          <span translate="no">
            <VisuallyHidden>{t('app.person.signedIn')}</VisuallyHidden> {person.name}
          </span>
        )}
      </UnstyledButton>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('app.person.choose')}>
        <ViewState view={view}>
          {() => (
            <Stack gap="sm">
              <Text c="dimmed">{people.length === 0 ? t('app.person.none') : t('app.person.hint')}</Text>
              {people.map(({ id, name }) => (
                <Button
                  key={id}
                  size="md"
                  variant={id === staffId ? 'light' : 'default'}
                  justify="start"
                  data-autofocus={id === staffId || undefined}
                  onClick={() => choose(id, name)}
                >
                  {name}
                </Button>
              ))}
              {person && (
                <Button variant="subtle" onClick={() => choose(null, '')}>
                  {t('app.person.signOut')}
                </Button>
              )}
            </Stack>
          )}
        </ViewState>
      </Modal>
    </>
  )
}

function activeIn(list: Output<'people.list'> | undefined): readonly Person[] {
  return list?.people.filter(({ active }) => active) ?? []
}
