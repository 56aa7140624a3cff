import { Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import { findSku, unknownSku } from '../../../ui/reorder/find-sku.ts'
import type { PlannedUplift } from './uplift-section.tsx'

/** A planned time in which more or less is asked for than usual. */
export function UpliftDialog({ uplift, close }: { readonly uplift: PlannedUplift | null; readonly close: () => void }) {
  const t = useText()
  const [name, setName] = useState(uplift?.name ?? '')
  const [sku, setSku] = useState(uplift?.sku ?? '')
  const [firstDay, setFirstDay] = useState(uplift?.firstDay ?? '')
  const [lastDay, setLastDay] = useState(uplift?.lastDay ?? '')
  const [percent, setPercent] = useState(uplift?.percent ?? 150)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('reorder.saveUplift')
  const submit = async () => {
    const itemId = await findSku(sku)
    if (itemId === null && sku.trim() !== '') return setRefusal(unknownSku(sku))
    const plan = { itemId, name: name.trim(), firstDay, lastDay, percent }
    const done = await save.run(uplift === null ? plan : { ...plan, id: uplift.id })
    if (!done.ok) return setRefusal(done.refusal)
    close()
    notify({ tone: 'ok', text: t('reorder.rules.upliftSaved', { name: plan.name }) })
  }
  return (
    <Modal opened onClose={close} title={t('reorder.rules.upliftTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <TextInput
            data-autofocus
            label={t('reorder.rules.name')}
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput label={t('reorder.rules.skuOrAll')} value={sku} onChange={(event) => setSku(event.currentTarget.value)} />
          <Group grow>
            <TextInput
              type="date"
              label={t('reorder.rules.firstDay')}
              value={firstDay}
              onChange={(event) => setFirstDay(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              label={t('reorder.rules.lastDay')}
              value={lastDay}
              onChange={(event) => setLastDay(event.currentTarget.value)}
            />
          </Group>
          <WholeNumberField label={t('reorder.rules.percent')} value={percent} onChange={(value) => setPercent(value ?? 0)} />
          <SubmitActs
            refusal={refusal}
            close={close}
            loading={save.busy}
            disabled={name.trim() === '' || firstDay === '' || lastDay === ''}
          >
            {t('reorder.rules.saveUplift')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
