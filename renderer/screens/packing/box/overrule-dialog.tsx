import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useStation } from '../../../api/station.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { performAloud } from '../../../ui/action/registry.ts'
import { SelectField } from '../../../ui/field/select-field.tsx'
import type { Box } from './use-box.ts'

const shortestReason = 3

/** An owner looks into the box and lets its weight pass; why is kept with the parcel. */
export function OverruleDialog({ box, close }: { readonly box: Pick<Box, 'close'>; readonly close: () => void }) {
  const t = useText()
  const owners = (useView('people.list', {}).data?.people ?? []).filter(({ role, active }) => role === 'owner' && active)
  const here = useStation()
  const [chosen, setChosen] = useState<number | null>(null)
  const owner = owners.find(({ id }) => id === (chosen ?? here?.staffId)) ?? owners[0]
  const [reason, setReason] = useState('')
  return (
    <Modal opened onClose={close} closeButtonProps={{ size: 44, 'aria-label': t('ui.close') }} title={t('packing.overrule.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          close()
          const overrule = { reason: reason.trim(), ...(owner === undefined ? {} : { ownerId: owner.id }) }
          performAloud({ name: 'packing.overrule', label: t('packing.overrule.act'), perform: () => box.close(overrule) })
        }}
      >
        <Stack gap="md">
          <p>{t('packing.overrule.sentence')}</p>
          {owners.length > 0 && (
            <SelectField
              size="md"
              label={t('packing.overrule.owner')}
              choices={owners.map(({ id, name }) => ({ value: String(id), label: name }))}
              value={String(owner?.id ?? '')}
              onChange={(id) => setChosen(Number(id))}
            />
          )}
          <TextInput
            size="md"
            label={t('packing.overrule.reason')}
            data-autofocus
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="end" gap="sm">
            <Button variant="default" size="md" onClick={close}>
              {t('ui.cancel')}
            </Button>
            <Button type="submit" size="md" disabled={reason.trim().length < shortestReason}>
              {t('packing.overrule.act')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
