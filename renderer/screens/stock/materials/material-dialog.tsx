import { Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { MaterialFields, MaterialRow } from '../../../../domain/materials/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import { MaterialFieldset } from './material-fieldset.tsx'

interface MaterialDialogProps {
  /** Null for a new one. */
  readonly material: MaterialRow | null
  readonly close: () => void
  readonly saved?: (id: number) => void
}

const blank: MaterialFields = {
  name: '',
  kind: 'carton',
  unit: 'piece',
  carton: '',
  perUse: 0,
  usedFor: 'always',
  channel: '',
  plastic: false,
  reorderPoint: 0,
}

function fieldsOf({ name, kind, unit, carton, perUse, usedFor, channel, plastic, reorderPoint }: MaterialRow): MaterialFields {
  return { name, kind, unit, carton, perUse, usedFor, channel, plastic, reorderPoint }
}

/** A new packing material, or a known one changed. */
export function MaterialDialog({ material, close, saved }: MaterialDialogProps) {
  const t = useText()
  const [draft, setDraft] = useState(material === null ? blank : fieldsOf(material))
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('materials.save')
  const submit = async () => {
    const known = material === null ? {} : { id: material.id, version: material.version }
    const done = await save.run({ ...known, material: draft })
    if (!done.ok) return setRefusal(done.refusal)
    notify({ tone: 'ok', text: t('materials.dialog.saved', { name: draft.name }) })
    close()
    saved?.(done.value.id)
  }
  const isWhole = draft.name.trim() !== '' && (draft.kind !== 'carton' || draft.carton !== '')
  return (
    <Modal
      opened
      onClose={close}
      size={560}
      title={material === null ? t('materials.dialog.titleNew') : t('materials.dialog.titleEdit', { name: material.name })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="lg">
          <MaterialFieldset draft={draft} onChange={setDraft} />
          <SubmitActs refusal={refusal} close={close} loading={save.busy} disabled={!isWhole}>
            {t('materials.dialog.act')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
