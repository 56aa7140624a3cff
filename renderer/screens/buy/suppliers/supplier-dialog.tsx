import { Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import type { SupplierFields } from '../../../../domain/suppliers/contract.ts'
import { useAct } from '../../../api/use-act.ts'
import { formats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import { ContactFields } from './contact-fields.tsx'
import { SupplierFieldset } from './supplier-fieldset.tsx'
import type { SupplierDetail } from './supplier-detail.ts'

interface SupplierDialogProps {
  /** Null for a new one. */
  readonly supplier: SupplierDetail | null
  readonly close: () => void
  readonly saved?: (id: number) => void
}

function fieldsOf(supplier: SupplierDetail | null): SupplierFields {
  if (supplier === null) {
    return {
      name: '',
      account: '',
      currency: formats.current().currency,
      leadTimeDays: null,
      minOrderMinor: 0,
      orderWeekdays: [],
      contacts: [],
      address: '',
      note: '',
      inspection: 'none',
      inspectionChecks: [],
    }
  }
  const { id: _id, version: _version, offers: _offers, ...fields } = supplier
  return fields
}

/** A new supplier, or a known one changed. */
export function SupplierDialog({ supplier, close, saved }: SupplierDialogProps) {
  const t = useText()
  const [draft, setDraft] = useState(() => fieldsOf(supplier))
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('suppliers.save')
  const submit = async () => {
    const known = supplier === null ? {} : { id: supplier.id, version: supplier.version }
    const contacts = draft.contacts.filter(({ name }) => name.trim() !== '')
    const inspectionChecks = draft.inspectionChecks.filter((check) => check.trim() !== '')
    const done = await save.run({ ...known, supplier: { ...draft, contacts, inspectionChecks } })
    if (!done.ok) return setRefusal(done.refusal)
    notify({ tone: 'ok', text: t('buying.supplier.saved', { name: draft.name }) })
    close()
    saved?.(done.value.id)
  }
  return (
    <Modal
      opened
      onClose={close}
      size={760}
      title={supplier === null ? t('buying.supplier.titleNew') : t('buying.supplier.title', { name: supplier.name })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="lg">
          <SupplierFieldset draft={draft} onChange={setDraft} />
          <ContactFields contacts={draft.contacts} onChange={(contacts) => setDraft({ ...draft, contacts: [...contacts] })} />
          <SubmitActs
            refusal={refusal}
            close={close}
            loading={save.busy}
            disabled={draft.name.trim() === '' || !/^[A-Z]{3}$/.test(draft.currency)}
          >
            {t('buying.supplier.save')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
