import { Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import type { StockRow } from '../../../../domain/stock/stock-row.ts'
import { ask } from '../../../api/ask.ts'
import { useAct } from '../../../api/use-act.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { notify } from '../../../ui/notice/notice.ts'

/** Units of one place to another bin; what is allocated stays. */
export function TransferDialog({ row, close }: { readonly row: StockRow; readonly close: () => void }) {
  const t = useText()
  const [to, setTo] = useState('')
  const [quantity, setQuantity] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const transfer = useAct('stock.transfer')
  const free = row.onHand - row.allocated

  useScans(async (code) => {
    const meaning = await ask('scanning.resolve', { code })
    if (meaning.kind !== 'bin') return null
    setTo(meaning.code)
    return { tone: 'ok', text: t('scanning.openedBin', { code: meaning.code }) }
  })
  const submit = async () => {
    if (quantity === null) return
    const done = await transfer.run({ stockId: row.stockId, toLocation: to, quantity })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    close()
    notify({ tone: 'ok', text: t('stock.transferDialog.done', { moved: done.value.moved, sku: row.sku, to }) })
  }
  return (
    <Modal opened onClose={close} title={t('stock.item.transferFrom', { sku: row.sku, location: row.location })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t('stock.transferDialog.free', { count: free })}</Text>
          <SimpleGrid cols={2} spacing="md">
            <TextInput
              label={t('stock.transferDialog.to')}
              value={to}
              data-autofocus
              onChange={(event) => setTo(event.currentTarget.value)}
            />
            <WholeNumberField label={t('stock.transferDialog.quantity')} value={quantity} onChange={setQuantity} />
          </SimpleGrid>
          <SubmitActs
            refusal={refusal}
            close={close}
            disabled={to.trim() === '' || quantity === null || quantity === 0}
            loading={transfer.busy}
          >
            {t('stock.transferDialog.act')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
