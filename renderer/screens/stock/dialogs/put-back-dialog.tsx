import { Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import type { Output } from '../../../api/calls.ts'
import { ask } from '../../../api/ask.ts'
import { useAct } from '../../../api/use-act.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { notify } from '../../../ui/notice/notice.ts'

interface PutBackDialogProps {
  readonly task: Output<'tasks.list'>['tasks'][number]
  readonly close: () => void
}

/** Cancelled goods go into a bin: the bin is scanned or typed, and the task is done. */
export function PutBackDialog({ task, close }: PutBackDialogProps) {
  const t = useText()
  const [bin, setBin] = useState('')
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const putBack = useAct('tasks.putBack')

  useScans(async (code) => {
    const meaning = await ask('scanning.resolve', { code })
    if (meaning.kind !== 'bin') return null
    setBin(meaning.code)
    return { tone: 'ok', text: t('scanning.openedBin', { code: meaning.code }) }
  })
  const submit = async () => {
    const done = await putBack.run({ taskId: task.id, binCode: bin })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    close()
    notify({ tone: 'ok', text: t('tasks.putBack.done', { sku: task.sku, units: task.quantity, bin }) })
  }
  return (
    <Modal opened onClose={close} title={t('tasks.kind.put_back', { sku: task.sku })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text>{t('tasks.putBack.body', { sku: task.sku, units: task.quantity, location: task.location, order: task.orderNumber })}</Text>
          <TextInput label={t('tasks.putBack.bin')} data-autofocus value={bin} onChange={(event) => setBin(event.currentTarget.value)} />
          <SubmitActs refusal={refusal} close={close} disabled={bin.trim() === ''} loading={putBack.busy}>
            {t('tasks.putBack.act')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
