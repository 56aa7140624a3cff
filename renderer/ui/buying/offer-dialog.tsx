import { Button, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../domain/service/protocol.ts'
import type { Offer, OfferFields } from '../../../domain/suppliers/contract.ts'
import { useAct } from '../../api/use-act.ts'
import { useView } from '../../api/use-view.ts'
import { formats } from '../../text/format/formats.ts'
import { useText } from '../../text/text.ts'
import { SubmitActs } from '../dialog/submit-acts.tsx'
import { MoneyField } from '../field/money-field.tsx'
import { WholeNumberField } from '../field/whole-number-field.tsx'
import { notify } from '../notice/notice.ts'
import { SupplierField } from './supplier-field.tsx'

interface OfferDialogProps {
  readonly item: { readonly id: number; readonly sku: string }
  /** Null for a supplier who is new to the item; `next` is the priority then. */
  readonly offer: Offer | null
  readonly next: number
  readonly close: () => void
}

function fieldsOf(offer: Offer | null, priority: number): OfferFields {
  if (offer === null) return { code: '', priceMinor: null, currency: formats.current().currency, packSize: 1, minQuantity: 1, priority }
  const { code, priceMinor, currency, packSize, minQuantity } = offer
  return { code, priceMinor, currency, packSize, minQuantity, priority: offer.priority }
}

/** What a supplier asks for an item. */
export function OfferDialog({ item, offer, next, close }: OfferDialogProps) {
  const t = useText()
  const list = useView('suppliers.list', {})
  const suppliers = list.data?.rows ?? []
  const [supplierId, setSupplier] = useState(offer?.supplierId ?? 0)
  const [draft, setDraft] = useState(() => fieldsOf(offer, next))
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('suppliers.saveOffer')
  const remove = useAct('suppliers.removeOffer')
  const change = (part: Partial<OfferFields>) => setDraft({ ...draft, ...part })
  const supplier = offer?.supplier ?? suppliers.find(({ id }) => id === supplierId)?.name ?? ''
  const isCurrency = /^[A-Z]{3}$/.test(draft.currency)
  const submit = async () => {
    const done = await save.run({ itemId: item.id, supplierId, offer: draft })
    if (!done.ok) return setRefusal(done.refusal)
    notify({ tone: 'ok', text: t('buying.offer.saved', { supplier, sku: item.sku }) })
    close()
  }
  const end = async () => {
    const done = await remove.run({ itemId: item.id, supplierId })
    if (!done.ok) return setRefusal(done.refusal)
    notify({ tone: 'ok', text: t('buying.offer.removed', { supplier, sku: item.sku }) })
    close()
  }
  const count = (part: 'packSize' | 'minQuantity' | 'priority', label: string) => (
    <WholeNumberField label={label} value={draft[part]} onChange={(value) => change({ [part]: Math.max(value ?? 1, 1) })} />
  )
  return (
    <Modal
      opened
      onClose={close}
      size={560}
      title={offer === null ? t('buying.offer.dialogNew', { sku: item.sku }) : t('buying.offer.dialog', { supplier, sku: item.sku })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          {offer === null && (
            <SupplierField
              label={t('buying.offer.supplier')}
              suppliers={list}
              supplierId={supplierId}
              onChange={(id) => {
                setSupplier(id)
                const chosen = suppliers.find((one) => one.id === id)
                if (chosen) change({ currency: chosen.currency })
              }}
            />
          )}
          <SimpleGrid cols={2} spacing="md">
            <TextInput
              label={t('buying.offer.code')}
              maxLength={80}
              value={draft.code}
              onChange={(event) => change({ code: event.currentTarget.value })}
            />
            <MoneyField
              key={draft.currency}
              label={t('buying.offer.price', { currency: draft.currency })}
              currency={isCurrency ? draft.currency : 'EUR'}
              minor={draft.priceMinor}
              onChange={(priceMinor) => change({ priceMinor })}
            />
            <TextInput
              label={t('buying.offer.currency')}
              maxLength={3}
              error={!isCurrency}
              value={draft.currency}
              onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
            />
            {count('priority', t('buying.offer.priority'))}
            {count('packSize', t('buying.offer.pack'))}
            {count('minQuantity', t('buying.offer.minimum'))}
          </SimpleGrid>
          <SubmitActs
            close={close}
            refusal={refusal}
            loading={save.busy}
            disabled={supplierId === 0 || !isCurrency}
            beside={
              offer !== null && (
                <Button variant="subtle" color="red" loading={remove.busy} onClick={() => void end()}>
                  {t('buying.offer.remove')}
                </Button>
              )
            }
          >
            {t('buying.offer.save')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
