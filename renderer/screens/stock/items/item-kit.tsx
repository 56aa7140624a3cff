import { Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import type { Action } from '../../../ui/action/action.ts'
import { ActionButton } from '../../../ui/action/action-button.tsx'
import { useActions } from '../../../ui/action/registry.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection } from '../../../ui/detail/detail-pane.tsx'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import classes from '../stock.module.css'

interface ItemKitProps {
  readonly itemId: number
  readonly sku: string
}

/** What the item is made of, where it is a kit. */
export function ItemKit({ itemId, sku }: ItemKitProps) {
  const t = useText()
  const [isChanging, setChanging] = useState(false)
  const { data } = useView('kits.ofItem', { itemId })
  const parts = data?.parts ?? []
  const change: Action = { name: 'stock.kit', label: t('stock.kit.change'), key: 'k', perform: () => setChanging(true) }
  useActions([change])
  return (
    <DetailSection title={t('stock.kit.title')} aside={<ActionButton action={change} size="compact-xs" variant="subtle" />}>
      {parts.length === 0 ? (
        <p className={classes.quiet}>{t('stock.kit.none')}</p>
      ) : (
        <>
          <ul className={classes.holdings}>
            {parts.map((part) => (
              <li key={part.itemId}>
                <strong>{t('ui.units', { count: part.quantity })}</strong>
                <span>
                  <Code>{part.sku}</Code> <span translate="no">{part.name}</span>
                </span>
                <span className={classes.quiet}>{t('stock.kit.free', { units: part.available })}</span>
              </li>
            ))}
          </ul>
          <p className={classes.quiet}>{t('stock.kit.available', { count: data?.available ?? 0 })}</p>
        </>
      )}
      {isChanging && (
        <KitDialog
          itemId={itemId}
          sku={sku}
          parts={parts.map((part) => `${part.quantity} ${part.sku}`).join('\n')}
          close={() => setChanging(false)}
        />
      )}
    </DetailSection>
  )
}

function KitDialog({ itemId, sku, parts, close }: ItemKitProps & { readonly parts: string; readonly close: () => void }) {
  const t = useText()
  const [typed, setTyped] = useState(parts)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const set = useAct('kits.set')
  const submit = async () => {
    const done = await set.run({ itemId, parts: partsOf(typed) })
    if (done.ok) close()
    else setRefusal(done.refusal)
  }
  return (
    <Modal opened onClose={close} title={t('stock.kit.dialog', { sku })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Textarea
            label={t('stock.kit.parts')}
            description={t('stock.kit.hint')}
            data-autofocus
            autosize
            minRows={3}
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

/** '2 MUG' or 'MUG', one a line. */
function partsOf(typed: string): { sku: string; quantity: number }[] {
  return typed.split('\n').flatMap((row) => {
    const text = row.trim()
    const [, number, sku] = /^(\d{1,4})\s+(.+)$/.exec(text) ?? []
    if (text === '') return []
    return [{ sku: sku ?? text, quantity: number === undefined ? 1 : Number(number) }]
  })
}
