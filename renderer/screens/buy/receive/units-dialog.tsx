import { Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { rejectReasons, type RejectReason } from '../../../../domain/purchasing/receiving/contract.ts'
import type { ScanAnswer } from '../../../scanning/queue.ts'
import { useText } from '../../../text/text.ts'
import { performAloud } from '../../../ui/action/registry.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'

interface UnitsDialogProps {
  readonly title: string
  readonly label: string
  readonly most: number
  /** Null: it has to be counted. */
  readonly start: number | null
  readonly asksReason?: boolean
  readonly close: () => void
  readonly perform: (units: number, reason: RejectReason) => Promise<ScanAnswer>
}

/** How many of the goods in hand, and why where they are rejected. */
export function UnitsDialog({ title, label, most, start, asksReason = false, close, perform }: UnitsDialogProps) {
  const t = useText()
  const [units, setUnits] = useState<number | null>(start)
  const [reason, setReason] = useState<RejectReason>('damaged')
  const isPossible = units !== null && units > 0 && units <= most
  return (
    <Modal opened onClose={close} title={title} closeButtonProps={{ size: 44, 'aria-label': t('ui.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isPossible) return
          close()
          performAloud({ name: 'receiving.units', label, perform: () => perform(units, reason) })
        }}
      >
        <Stack gap="md">
          <WholeNumberField
            label={t('receiving.dialog.most', { most })}
            size="lg"
            data-autofocus
            error={units !== null && units > most}
            value={units}
            onChange={setUnits}
          />
          {asksReason && (
            <SelectField
              label={t('receiving.dialog.reason')}
              size="lg"
              choices={rejectReasons.map((value) => ({ value, label: t(`receiving.reason.${value}`) }))}
              value={reason}
              onChange={(value) => setReason(rejectReasons.find((one) => one === value) ?? 'other')}
            />
          )}
          <SubmitActs close={close} size="lg" disabled={!isPossible}>
            {label}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
