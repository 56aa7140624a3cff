import { Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { adjustReasons } from '../../../../domain/stock/moves.ts'
import type { StockRow } from '../../../../domain/stock/stock-row.ts'
import { ask } from '../../../api/ask.ts'
import { useAct } from '../../../api/use-act.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { notify } from '../../../ui/notice/notice.ts'

interface CountDialogProps {
  /** The stock that is counted, where it is known. */
  readonly row?: StockRow
  readonly close: () => void
}

/** What is really in a bin. The count is never filled in beforehand: it has to be seen. */
export function CountDialog({ row, close }: CountDialogProps) {
  const t = useText()
  const [sku, setSku] = useState(row?.sku ?? '')
  const [location, setLocation] = useState(row?.location ?? '')
  const [lot, setLot] = useState(row?.lot ?? '')
  const [counted, setCounted] = useState<number | null>(null)
  const [reason, setReason] = useState<(typeof adjustReasons)[number]>('count')
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const count = useAct('stock.count')
  const isKnown = row !== undefined

  useScans(async (code) => {
    if (isKnown) return null
    const meaning = await ask('scanning.resolve', { code })
    if (meaning.kind === 'item') {
      setSku(meaning.sku)
      return { tone: 'ok', text: t('scanning.openedItem', { sku: meaning.sku, name: meaning.name }) }
    }
    if (meaning.kind === 'bin') {
      setLocation(meaning.code)
      return { tone: 'ok', text: t('scanning.openedBin', { code: meaning.code }) }
    }
    return null
  })
  const submit = async () => {
    if (counted === null) return
    const done = await count.run({ sku, location, counted, reason, note, ...(lot === '' ? {} : { lot }) })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    close()
    const served = done.value.allocatedOrders
    const text =
      served > 0 ? t('stock.countDialog.doneServed', { sku, count: served }) : t('stock.countDialog.done', { sku, location, counted })
    notify({ tone: 'ok', text })
  }
  return (
    <Modal opened onClose={close} title={t('stock.countDialog.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t('stock.countDialog.body')}</Text>
          <SimpleGrid cols={2} spacing="md">
            <TextInput
              label={t('stock.countDialog.sku')}
              data-autofocus={!isKnown || undefined}
              value={sku}
              readOnly={isKnown}
              onChange={(event) => setSku(event.currentTarget.value)}
            />
            <TextInput
              label={t('stock.countDialog.bin')}
              value={location}
              readOnly={isKnown}
              onChange={(event) => setLocation(event.currentTarget.value)}
            />
            {(row === undefined || row.lot !== '') && (
              <TextInput
                label={t('stock.countDialog.lot')}
                value={lot}
                readOnly={row !== undefined}
                onChange={(event) => setLot(event.currentTarget.value)}
              />
            )}
            <WholeNumberField label={t('stock.countDialog.counted')} value={counted} data-autofocus={isKnown} onChange={setCounted} />
            <SelectField
              label={t('stock.countDialog.reason')}
              value={reason}
              choices={adjustReasons.map((value) => ({ value, label: t(`states.reason.${value}`) }))}
              onChange={(value) => setReason(adjustReasons.find((known) => known === value) ?? 'count')}
            />
          </SimpleGrid>
          <TextInput
            label={t('stock.countDialog.note')}
            value={note}
            maxLength={300}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <SubmitActs refusal={refusal} close={close} disabled={counted === null || sku === '' || location === ''} loading={count.busy}>
            {t('stock.countDialog.act')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
