import { Button, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { MaterialSource, MaterialSourceFields } from '../../../../domain/materials/buying-contract.ts'
import type { MaterialRow } from '../../../../domain/materials/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { formats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { SupplierField } from '../../../ui/buying/supplier-field.tsx'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { MoneyField } from '../../../ui/field/money-field.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { perTyped } from '../../../ui/material/amount.ts'
import { notify } from '../../../ui/notice/notice.ts'

interface SourceDialogProps {
  readonly material: Pick<MaterialRow, 'id' | 'name' | 'unit'>
  /** Null where nobody is known who sells it. */
  readonly source: MaterialSource | null
  readonly close: () => void
}

/** Who sells a packing material, how much of it a pack holds, and what a pack costs. */
export function SourceDialog({ material, source, close }: SourceDialogProps) {
  const t = useText()
  const { id, name, unit } = material
  const list = useView('suppliers.list', {})
  const suppliers = list.data?.rows ?? []
  const [draft, setDraft] = useState<MaterialSourceFields>(() => fieldsOf(source))
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('materials.saveSource')
  const change = (part: Partial<MaterialSourceFields>) => setDraft({ ...draft, ...part })
  const currency = suppliers.find((one) => one.id === draft.supplierId)?.currency ?? source?.currency ?? formats.current().currency
  const submit = async (fields: MaterialSourceFields | null) => {
    const done = await save.run({ id, source: fields })
    if (!done.ok) return setRefusal(done.refusal)
    notify({ tone: 'ok', text: t(fields === null ? 'materials.source.removed' : 'materials.source.saved', { name }) })
    close()
  }
  const words = { unit: t(`materials.unit.${unit}`).toLowerCase() }
  return (
    <Modal opened onClose={close} size={560} title={t('materials.source.title', { name })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit(draft)
        }}
      >
        <Stack gap="md">
          <SupplierField
            label={t('materials.source.supplier')}
            suppliers={list}
            supplierId={draft.supplierId}
            onChange={(supplierId) => change({ supplierId })}
          />
          <SimpleGrid cols={2} spacing="md">
            <TextInput
              label={t('materials.source.code')}
              maxLength={80}
              value={draft.code}
              onChange={(event) => change({ code: event.currentTarget.value })}
            />
            <MoneyField
              key={currency}
              label={t('materials.source.price', { currency })}
              currency={currency}
              minor={draft.priceMinor}
              onChange={(priceMinor) => change({ priceMinor })}
            />
            <WholeNumberField
              label={t('materials.source.pack', words)}
              value={Math.round(draft.packQuantity / perTyped[unit])}
              onChange={(value) => change({ packQuantity: (value ?? 0) * perTyped[unit] })}
            />
            <WholeNumberField
              label={t('materials.source.minimum')}
              value={draft.minPacks}
              onChange={(value) => change({ minPacks: Math.max(value ?? 1, 1) })}
            />
          </SimpleGrid>
          <SubmitActs
            close={close}
            refusal={refusal}
            loading={save.busy}
            disabled={draft.supplierId === 0 || draft.packQuantity === 0}
            beside={
              source !== null && (
                <Button variant="subtle" color="red" loading={save.busy} onClick={() => void submit(null)}>
                  {t('materials.source.remove')}
                </Button>
              )
            }
          >
            {t('materials.source.save')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}

function fieldsOf(source: MaterialSource | null): MaterialSourceFields {
  if (source === null) return { supplierId: 0, code: '', packQuantity: 0, priceMinor: null, minPacks: 1 }
  const { supplierId, code, packQuantity, priceMinor, minPacks } = source
  return { supplierId, code, packQuantity, priceMinor, minPacks }
}
