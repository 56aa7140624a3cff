import { Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import classes from '../stock.module.css'

/** What may go out instead, with the customer's consent; the first one is asked for first. */
export function ItemSubstitutes({ itemId, sku }: { readonly itemId: number; readonly sku: string }) {
  const t = useText()
  const { number } = useFormats()
  const [isChanging, setChanging] = useState(false)
  const { data } = useView('substitutes.ofItem', { itemId })
  const substitutes = data?.substitutes ?? []
  const change: Action = { name: 'stock.substitutes', label: t('stock.substitutes.change'), key: 'u', perform: () => setChanging(true) }
  useActions([change])
  return (
    <DetailSection title={t('stock.substitutes.title')} aside={<ActionButton action={change} size="compact-xs" variant="subtle" />}>
      {substitutes.length === 0 ? (
        <p className={classes.quiet}>{t('stock.substitutes.none')}</p>
      ) : (
        <ol>
          {substitutes.map((one) => (
            <li key={one.itemId}>
              <Code>{one.sku}</Code> <span translate="no">{one.name}</span>, {t('stock.substitutes.free', { units: number(one.available) })}
            </li>
          ))}
        </ol>
      )}
      {isChanging && (
        <ChangeDialog itemId={itemId} sku={sku} skus={substitutes.map((one) => one.sku).join(', ')} close={() => setChanging(false)} />
      )}
    </DetailSection>
  )
}

interface ChangeDialogProps {
  readonly itemId: number
  readonly sku: string
  readonly skus: string
  readonly close: () => void
}

function ChangeDialog({ itemId, sku, skus, close }: ChangeDialogProps) {
  const t = useText()
  const [typed, setTyped] = useState(skus)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const set = useAct('substitutes.set')
  const submit = async () => {
    const named = typed
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
    const result = await set.run({ itemId, skus: named })
    if (result.ok) close()
    else setRefusal(result.refusal)
  }
  return (
    <Modal opened onClose={close} title={t('stock.substitutes.dialog', { sku })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t('stock.substitutes.skus')}
            description={t('stock.substitutes.hint')}
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <SubmitActs refusal={refusal} close={close} loading={set.busy}>
            {t('ui.save')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
