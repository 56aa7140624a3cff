import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OrderDetail } from '../../../../domain/orders/contract.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { act } from '../../../api/act.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import { Refused } from '../../../ui/field/refused.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { notify } from '../../../ui/notice/notice.ts'

/** What the shop calls the customer: one of its own words. */
export function TierDialog({ order, close }: { readonly order: OrderDetail; readonly close: () => void }) {
  const t = useText()
  const tiers = useView('settings.get', {}).data?.shop?.tiers ?? []
  const [tier, setTier] = useState(order.tier)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const change = useAct('orders.setTier')
  const { id, number, tier: before } = order
  const submit = async () => {
    const changed = await change.run({ id, tier })
    if (!changed.ok) return setRefusal(changed.refusal)
    close()
    notify({
      tone: 'ok',
      text: tier === '' ? t('orders.tierDialog.doneNone', { number }) : t('orders.tierDialog.done', { number, tier }),
      act: { label: t('ui.undo'), perform: () => void act('orders.setTier', { id, tier: before }) },
    })
  }
  return (
    <Modal opened onClose={close} title={t('orders.tierDialog.title', { number })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t(tiers.length === 0 && before === '' ? 'orders.tierDialog.empty' : 'orders.tierDialog.body')}</Text>
          {(tiers.length > 0 || before !== '') && (
            <SelectField
              data-autofocus
              label={t('orders.tierDialog.label')}
              value={tier}
              choices={[{ value: '', label: t('orders.tierDialog.none') }, ...tiers.map((word) => ({ value: word, label: word }))]}
              onChange={setTier}
            />
          )}
          <Refused refusal={refusal} />
          <Group justify="end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('ui.cancel')}
            </Button>
            {tiers.length === 0 && before === '' ? (
              <Button onClick={() => goTo('/settings/shop')}>{t('orders.tierDialog.toSettings')}</Button>
            ) : (
              <Button type="submit" disabled={tier === before} loading={change.busy}>
                {t('orders.tierDialog.act')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
