import { Checkbox, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { notify } from '../../../ui/notice/notice.ts'

/** How the order wants to be packed: eco, or as a gift with a message. */
export function WishesDialog({ order, close }: { readonly order: OrderDetail; readonly close: () => void }) {
  const t = useText()
  const [eco, setEco] = useState(order.eco)
  const [gift, setGift] = useState(order.gift)
  const [giftMessage, setMessage] = useState(order.giftMessage)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const change = useAct('orders.changeWishes')
  const { id, number, version } = order
  const submit = async () => {
    const changed = await change.run({ id, version, eco, gift, giftMessage: gift ? giftMessage : '' })
    if (!changed.ok) return setRefusal(changed.refusal)
    close()
    notify({ tone: 'ok', text: t('orders.wishesDialog.done', { number }) })
  }
  return (
    <Modal opened onClose={close} title={t('orders.wishesDialog.title', { number })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Checkbox
            label={t('orders.wishesDialog.eco')}
            description={t('orders.wishesDialog.ecoHint')}
            checked={eco}
            data-autofocus
            onChange={(event) => setEco(event.currentTarget.checked)}
          />
          <Checkbox
            label={t('orders.wishesDialog.gift')}
            description={t('orders.wishesDialog.giftHint')}
            checked={gift}
            onChange={(event) => setGift(event.currentTarget.checked)}
          />
          <Textarea
            label={t('orders.wishesDialog.message')}
            value={giftMessage}
            disabled={!gift}
            maxLength={500}
            minRows={3}
            autosize
            onChange={(event) => setMessage(event.currentTarget.value)}
          />
          <SubmitActs refusal={refusal} close={close} loading={change.busy}>
            {t('orders.wishesDialog.act')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
