import { Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { CountLine } from '../../../../domain/stock/counts/contract.ts'
import { useText } from '../../../text/text.ts'
import { performAloud } from '../../../ui/action/registry.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import type { CountActs } from './use-count-acts.ts'

interface AddDialogProps {
  readonly line: CountLine
  readonly add: CountActs['add']
  readonly close: () => void
}

/** Many alike are counted by hand and typed. */
export function AddDialog({ line, add, close }: AddDialogProps) {
  const t = useText()
  const [units, setUnits] = useState<number | null>(null)
  return (
    <Modal opened onClose={close} title={t('counts.addTitle', { sku: line.sku })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (units === null || units === 0) return
          close()
          performAloud({ name: 'counts.addUnits', label: t('counts.addAct'), perform: () => add(line.lotId, units) })
        }}
      >
        <Stack gap="md">
          <WholeNumberField label={t('counts.addUnits')} size="lg" data-autofocus value={units} onChange={setUnits} />
          <SubmitActs close={close} disabled={units === null || units === 0}>
            {t('counts.addAct')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
