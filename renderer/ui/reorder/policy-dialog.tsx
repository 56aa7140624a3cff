import { Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { steadinessClasses, valueClasses } from '../../../domain/reorder/classes.ts'
import type { PolicyScope } from '../../../domain/reorder/contract.ts'
import type { Policy } from '../../../domain/reorder/policy.ts'
import type { CallError } from '../../../domain/service/protocol.ts'
import { useAct } from '../../api/use-act.ts'
import { useText } from '../../text/text.ts'
import { SubmitActs } from '../dialog/submit-acts.tsx'
import { SelectField } from '../field/select-field.tsx'
import { notify } from '../notice/notice.ts'
import { findSku, unknownSku } from './find-sku.ts'
import { PolicyFields } from './policy-fields.tsx'

interface PolicyDialogProps {
  /** What it is for; null: the person says. */
  readonly scope: PolicyScope | null
  readonly policy: Policy
  readonly close: () => void
}

const scopes = ['shop', 'class', 'item'] as const

/** How much is kept of one item, of a class, or of everything. */
export function PolicyDialog({ scope, policy, close }: PolicyDialogProps) {
  const t = useText()
  const [of, setOf] = useState<(typeof scopes)[number]>('item')
  const [value, setValue] = useState<(typeof valueClasses)[number]>('A')
  const [steadiness, setSteadiness] = useState<(typeof steadinessClasses)[number]>('X')
  const [sku, setSku] = useState('')
  const [wanted, setWanted] = useState(policy)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('reorder.setPolicy')
  const readScope = async (): Promise<PolicyScope | null> => {
    if (scope !== null) return scope
    if (of === 'shop') return { of }
    if (of === 'class') return { of, value, steadiness }
    const itemId = await findSku(sku)
    return itemId === null ? null : { of, itemId }
  }
  const submit = async () => {
    const read = await readScope()
    if (read === null) return setRefusal(unknownSku(sku))
    const done = await save.run({ scope: read, policy: wanted })
    if (!done.ok) return setRefusal(done.refusal)
    close()
    notify({ tone: 'ok', text: t('reorder.rules.saved') })
  }
  return (
    <Modal opened onClose={close} title={t('reorder.rules.policyTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          {scope === null && (
            <SelectField
              label={t('reorder.rules.scope')}
              value={of}
              choices={scopes.map((one) => ({ value: one, label: t(`reorder.rules.scopeOf.${one}`) }))}
              onChange={(chosen) => setOf(scopes.find((one) => one === chosen) ?? 'item')}
            />
          )}
          {scope === null && of === 'item' && (
            <TextInput label={t('reorder.rules.sku')} data-autofocus value={sku} onChange={(event) => setSku(event.currentTarget.value)} />
          )}
          {scope === null && of === 'class' && (
            <Group grow>
              <SelectField
                label={t('reorder.rules.value')}
                value={value}
                choices={valueClasses.map((one) => ({ value: one, label: one }))}
                onChange={(chosen) => setValue(valueClasses.find((one) => one === chosen) ?? 'A')}
              />
              <SelectField
                label={t('reorder.rules.steadiness')}
                value={steadiness}
                choices={steadinessClasses.map((one) => ({ value: one, label: one }))}
                onChange={(chosen) => setSteadiness(steadinessClasses.find((one) => one === chosen) ?? 'X')}
              />
            </Group>
          )}
          <PolicyFields policy={wanted} onChange={setWanted} />
          <SubmitActs refusal={refusal} close={close} loading={save.busy}>
            {t('reorder.rules.save')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
