import { Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ReceiptView } from '../../../../domain/purchasing/receiving/contract.ts'
import { useText } from '../../../text/text.ts'
import { performAloud } from '../../../ui/action/registry.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import type { ReceiveActs } from './use-receive-acts.ts'

interface CountByHandDialogProps {
  readonly view: ReceiptView
  readonly count: ReceiveActs['count']
  readonly close: () => void
}

/** Units that were counted without scanning each. The count is never filled in beforehand. */
export function CountByHandDialog({ view, count, close }: CountByHandDialogProps) {
  const t = useText()
  const open = view.awaited.filter((item) => item.received - item.rejected < item.expected)
  const items = open.length > 0 ? open : view.awaited
  const [itemId, setItem] = useState(items[0]?.itemId ?? 0)
  const [units, setUnits] = useState<number | null>(null)
  return (
    <Modal opened onClose={close} title={t('receiving.dialog.countTitle')} closeButtonProps={{ size: 44, 'aria-label': t('ui.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (units === null || units === 0) return
          close()
          performAloud({ name: 'receiving.count', label: t('receiving.dialog.count'), perform: () => count({ itemId, units }) })
        }}
      >
        <Stack gap="md">
          <SelectField
            label={t('receiving.dialog.item')}
            size="lg"
            choices={view.awaited.map((item) => ({ value: String(item.itemId), label: `${item.sku}, ${item.name}` }))}
            value={String(itemId)}
            onChange={(value) => setItem(Number(value))}
          />
          <WholeNumberField label={t('receiving.dialog.units')} size="lg" data-autofocus value={units} onChange={setUnits} />
          <SubmitActs close={close} size="lg" disabled={units === null || units === 0 || itemId === 0}>
            {t('receiving.dialog.count')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
