import { Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Cap, CapKind } from '../../../../domain/caps/cap.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import type { Output } from '../../../api/calls.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { notify } from '../../../ui/notice/notice.ts'

interface CapsDialogProps {
  readonly itemId: number
  readonly sku: string
  readonly caps: Pick<Output<'caps.ofItem'>, 'perCustomer' | 'total'>
  readonly close: () => void
}

interface Draft {
  readonly units: number | null
  readonly firstDay: string
  readonly lastDay: string
}

const draftOf = (cap: Cap | null): Draft => ({ units: cap?.units ?? null, firstDay: cap?.firstDay ?? '', lastDay: cap?.lastDay ?? '' })

function capOf({ units, firstDay, lastDay }: Draft): Cap | null {
  if (units === null || units === 0) return null
  return { units, firstDay: firstDay === '' ? null : firstDay, lastDay: lastDay === '' ? null : lastDay }
}

/** At most so many for each customer, and for all together, each in days of its own or always. */
export function CapsDialog({ itemId, sku, caps, close }: CapsDialogProps) {
  const t = useText()
  const [customer, setCustomer] = useState(() => draftOf(caps.perCustomer))
  const [total, setTotal] = useState(() => draftOf(caps.total))
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const set = useAct('caps.set')
  const submit = async () => {
    const done = await set.run({ itemId, perCustomer: capOf(customer), total: capOf(total) })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    close()
    const units = done.value.freed
    notify({ tone: 'ok', text: units === 0 ? t('caps.saved', { sku }) : t('caps.freed', { sku, units }) })
  }
  return (
    <Modal opened onClose={close} size={600} title={t('caps.dialog', { sku })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t('caps.body')}</Text>
          <CapFields kind="customer" draft={customer} onChange={setCustomer} />
          <CapFields kind="total" draft={total} onChange={setTotal} />
          <SubmitActs refusal={refusal} close={close} loading={set.busy}>
            {t('ui.save')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}

interface CapFieldsProps {
  readonly kind: CapKind
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

function CapFields({ kind, draft, onChange }: CapFieldsProps) {
  const t = useText()
  const day = (key: 'firstDay' | 'lastDay') => (
    <TextInput
      type="date"
      label={t(key === 'firstDay' ? 'caps.from' : 'caps.until')}
      aria-label={`${t(`caps.kind.${kind}`)}: ${t(key === 'firstDay' ? 'caps.from' : 'caps.until')}`}
      value={draft[key]}
      disabled={draft.units === null}
      onChange={(event) => onChange({ ...draft, [key]: event.currentTarget.value })}
    />
  )
  return (
    <SimpleGrid cols={3} spacing="md" style={{ alignItems: 'end' }}>
      <WholeNumberField
        {...(kind === 'customer' ? { 'data-autofocus': true } : {})}
        label={t(`caps.field.${kind}`)}
        description={t('caps.fieldHint')}
        value={draft.units}
        onChange={(units) => onChange({ ...draft, units })}
      />
      {day('firstDay')}
      {day('lastDay')}
    </SimpleGrid>
  )
}
