import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ChannelStockRow } from '../../../../domain/channels/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { act } from '../../../api/act.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { Refused } from '../../../ui/field/refused.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { notify } from '../../../ui/notice/notice.ts'

/** How many units of one item stay unsold, whatever the buffer of a channel is. */
export function BufferDialog({ row, close }: { readonly row: ChannelStockRow; readonly close: () => void }) {
  const t = useText()
  const { itemId, sku, ownBuffer } = row
  const [units, setUnits] = useState(ownBuffer)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const set = useAct('channels.setBuffer')
  const submit = async () => {
    const done = await set.run({ itemId, units })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    close()
    notify({
      tone: 'ok',
      text: t('channels.bufferSaved', { sku }),
      act: { label: t('ui.undo'), perform: () => void act('channels.setBuffer', { itemId, units: ownBuffer }) },
    })
  }
  return (
    <Modal opened onClose={close} title={t('channels.bufferDialog', { sku })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <WholeNumberField
            data-autofocus
            label={t('channels.bufferField')}
            description={t('channels.bufferFieldHint')}
            w={280}
            value={units}
            onChange={setUnits}
          />
          <Refused refusal={refusal} />
          <Group justify="end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('ui.cancel')}
            </Button>
            <Button type="submit" loading={set.busy}>
              {t('ui.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
