import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { StagedParcel } from '../../../domain/shipping/contract.ts'
import { useText } from '../../text/text.ts'
import { performAloud } from '../../ui/action/registry.ts'
import type { ShipActs } from './use-ship-acts.ts'

interface TrackingDialogProps {
  readonly parcel: StagedParcel
  readonly setTracking: ShipActs['setTracking']
  readonly close: () => void
}

/** For a number that cannot be scanned. Emptied, the parcel has none. */
export function TrackingDialog({ parcel, setTracking, close }: TrackingDialogProps) {
  const t = useText()
  const [tracking, setTyped] = useState(parcel.tracking)
  const label = t('shipping.trackingForm.act')
  return (
    <Modal opened onClose={close} title={t('shipping.trackingForm.title', { number: parcel.orderNumber })} size={560}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          close()
          performAloud({ name: 'shipping.set-tracking', label, perform: () => setTracking(parcel.id, tracking.trim()) })
        }}
      >
        <TextInput
          size="lg"
          label={t('shipping.trackingForm.label')}
          value={tracking}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="end" mt="lg" gap="sm">
          <Button size="md" variant="default" onClick={close}>
            {t('shipping.trackingForm.cancel')}
          </Button>
          <Button size="md" type="submit">
            {label}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
