import { Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { PurchaseView } from '../../../../domain/purchasing/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { ask } from '../../../api/ask.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { useScans, useScansWait } from '../../../scanning/handlers.ts'
import { useText } from '../../../text/text.ts'
import { SupplierField } from '../../../ui/buying/supplier-field.tsx'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import { draftOf, toInput, withItem } from './order-draft.ts'
import { OrderLinesFields } from './order-lines-fields.tsx'

interface OrderDialogProps {
  /** Null for a new one. */
  readonly order: PurchaseView | null
  readonly close: () => void
  readonly saved?: (id: number) => void
}

/** A purchase order by hand, or a change of one. A scanned item becomes a line. */
export function OrderDialog({ order, close, saved }: OrderDialogProps) {
  const t = useText()
  const [written, setDraft] = useState(() => draftOf(order))
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('purchasing.save')
  const list = useView('suppliers.list', {})
  const suppliers = list.data?.rows ?? []
  // A shop's only supplier needs no choice.
  const [only, second] = suppliers
  const supplierId = written.supplierId === 0 && second === undefined ? (only?.id ?? 0) : written.supplierId
  const draft = { ...written, supplierId }
  const terms = useView('suppliers.get', { id: draft.supplierId }, { enabled: draft.supplierId > 0 })
  const supplier = terms.data
  const offers = supplier?.offers ?? []
  // A scanned item begins with what its supplier asks, so it waits until that is known.
  useScansWait(isLoading(list) || (draft.supplierId > 0 && isLoading(terms)))
  useScans(async (code) => {
    const meaning = await ask('scanning.resolve', { code })
    if (meaning.kind !== 'item') return null
    setDraft((before) => withItem(before, meaning.sku, offers))
    return { tone: 'ok', text: t('buying.edit.added', { sku: meaning.sku }) }
  })
  const submit = async () => {
    const known = order === null ? {} : { id: order.id, version: order.version }
    const done = await save.run({ ...known, ...toInput(draft) })
    if (!done.ok) return setRefusal(done.refusal)
    notify({ tone: 'ok', text: t('buying.order.did.saved', { number: done.value.number }) })
    close()
    saved?.(done.value.id)
  }
  const isSent = order !== null && order.sentAt !== null
  const isWhole = draft.supplierId > 0 && draft.lines.some((line) => line.sku.trim() !== '')
  return (
    <Modal
      opened
      onClose={close}
      size={860}
      title={order === null ? t('buying.edit.titleNew') : t('buying.edit.title', { number: order.number })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <SupplierField
            label={t('buying.edit.supplier')}
            data-autofocus={order === null}
            disabled={isSent}
            suppliers={list}
            supplierId={supplierId}
            onChange={(chosen) => setDraft({ ...draft, supplierId: chosen })}
          />
          <OrderLinesFields draft={draft} offers={offers} currency={supplier?.currency ?? order?.currency ?? null} onChange={setDraft} />
          <Text c="dimmed" size="sm">
            {t('buying.edit.hint')}
          </Text>
          <Textarea
            label={t('buying.edit.note')}
            rows={2}
            maxLength={2000}
            value={draft.note}
            onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
          />
          <SubmitActs refusal={refusal} close={close} loading={save.busy} disabled={!isWhole}>
            {isSent ? t('buying.edit.saveChange') : t('buying.edit.save')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}

function isLoading({ data, error }: { readonly data: unknown; readonly error: unknown }): boolean {
  return data === undefined && error === null
}
