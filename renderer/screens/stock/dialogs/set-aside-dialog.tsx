import { Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { adjustReasons, type AdjustReason } from '../../../../domain/stock/moves.ts'
import type { StockRow } from '../../../../domain/stock/stock-row.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { Refused } from '../../../ui/field/refused.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import { takeBack } from '../take-back.ts'

export type SetAside = 'quarantine' | 'scrap' | 'release'

interface SetAsideDialogProps {
  readonly kind: SetAside
  /** Places that it can be done at; the first one is chosen. */
  readonly rows: readonly StockRow[]
  readonly close: () => void
}

/** Units that may not go out, are thrown away, or may go out again. */
export function SetAsideDialog({ kind, rows, close }: SetAsideDialogProps) {
  const t = useText()
  const [stockId, setStockId] = useState(rows[0]?.stockId ?? 0)
  const [quantity, setQuantity] = useState<number | null>(null)
  const [reason, setReason] = useState<AdjustReason>(kind === 'release' ? 'other' : 'damaged')
  const [note, setNote] = useState('')
  const [to, setTo] = useState('')
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const transfer = useAct('stock.transfer')
  const scrap = useAct('stock.scrap')
  const row = rows.find((one) => one.stockId === stockId)
  const submit = async () => {
    if (quantity === null || row === undefined) return
    const asked = { stockId, quantity, reason, note }
    const toLocation = kind === 'release' ? to : 'QUARANTINE'
    const done = kind === 'scrap' ? await scrap.run(asked) : await transfer.run({ ...asked, toLocation })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    close()
    const { moveId, withdrawn } = done.value
    const said = t(`stock.aside.done.${kind}`, { units: quantity, sku: row.sku, to })
    notify({
      tone: 'ok',
      text: withdrawn === 0 ? said : `${said}. ${t('stock.lot.anew', { count: withdrawn })}`,
      act: { label: t('stock.aside.takeBack'), perform: () => void takeBack(t, moveId) },
    })
  }
  return (
    <Modal opened onClose={close} title={t(`stock.aside.title.${kind}`, { sku: row?.sku ?? '' })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t(`stock.aside.body.${kind}`)}</Text>
          <SimpleGrid cols={2} spacing="md">
            <SelectField
              label={t('stock.aside.from')}
              value={String(stockId)}
              choices={rows.map((one) => ({
                value: String(one.stockId),
                label: [one.location, one.lot, t('ui.units', { count: one.onHand })].filter((part) => part !== '').join(' · '),
              }))}
              onChange={(value) => setStockId(Number(value))}
            />
            <WholeNumberField label={t('stock.aside.units')} data-autofocus value={quantity} onChange={setQuantity} />
            {kind === 'release' && (
              <TextInput label={t('stock.transferDialog.to')} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
            )}
            <SelectField
              label={t('stock.countDialog.reason')}
              value={reason}
              choices={adjustReasons.map((value) => ({ value, label: t(`states.reason.${value}`) }))}
              onChange={(value) => setReason(adjustReasons.find((known) => known === value) ?? 'other')}
            />
          </SimpleGrid>
          <TextInput
            label={t('stock.countDialog.note')}
            value={note}
            maxLength={300}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Refused refusal={refusal} />
          <Group justify="end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('ui.cancel')}
            </Button>
            <Button
              type="submit"
              loading={transfer.busy || scrap.busy}
              disabled={quantity === null || quantity === 0 || (kind === 'release' && to.trim() === '')}
            >
              {t(`stock.aside.act.${kind}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
