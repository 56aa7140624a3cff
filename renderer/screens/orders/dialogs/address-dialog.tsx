import { Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { AddressFields } from '../../../ui/field/address-fields.tsx'
import { notify } from '../../../ui/notice/notice.ts'

/** Where the order goes. Labels that were made for the old address count no longer, and it says so first. */
export function AddressDialog({ order, close }: { readonly order: OrderDetail; readonly close: () => void }) {
  const t = useText()
  const [shipTo, setShipTo] = useState(order.shipTo)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const change = useAct('orders.changeAddress')
  const { id, number, version } = order

  const submit = async () => {
    const changed = await change.run({ id, version, shipTo })
    if (!changed.ok) {
      setRefusal(changed.refusal)
      return
    }
    close()
    const { labels } = changed.value
    notify({
      tone: labels > 0 ? 'info' : 'ok',
      text: labels > 0 ? t('orders.addressDialog.doneLabels', { number, labels }) : t('orders.addressDialog.done', { number }),
    })
  }
  const name = (key: 'name' | 'company' | 'phone') => (
    <TextInput
      {...(key === 'name' ? { 'data-autofocus': true } : {})}
      label={t(`orders.addressDialog.${key}`)}
      value={shipTo[key]}
      onChange={(event) => setShipTo({ ...shipTo, [key]: event.currentTarget.value })}
    />
  )
  return (
    <Modal opened onClose={close} size={720} title={t('orders.addressDialog.title', { number })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t('orders.addressDialog.body')}</Text>
          <SimpleGrid cols={3} spacing="md">
            {name('name')}
            {name('company')}
            {name('phone')}
          </SimpleGrid>
          <AddressFields address={shipTo} onChange={setShipTo} />
          <SubmitActs refusal={refusal} close={close} loading={change.busy}>
            {t('orders.addressDialog.act')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
