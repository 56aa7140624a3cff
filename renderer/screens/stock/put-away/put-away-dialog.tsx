import { Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PutAwayRow } from '../../../../domain/stock/put-away.ts'
import type { CallError } from '../../../../domain/service/protocol.ts'
import { ask } from '../../../api/ask.ts'
import { useScans } from '../../../scanning/handlers.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { ItemName } from '../../../ui/item/item-name.tsx'
import { usePutAway } from './use-put-away.ts'

/** The scanned bin takes what is in hand at once; a typed one is confirmed. */
export function PutAwayDialog({ row, close }: { readonly row: PutAwayRow; readonly close: () => void }) {
  const t = useText()
  const [bin, setBin] = useState(row.bin ?? '')
  const [units, setUnits] = useState<number | null>(row.binUnits)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const { busy, run } = usePutAway()
  const putInto = async (code: string) => {
    const refused = await run(row, code, units ?? row.units)
    setRefusal(refused)
    if (refused === null) close()
    return refused
  }
  useScans(async (code) => {
    const meaning = await ask('scanning.resolve', { code })
    if (meaning.kind !== 'bin') return null
    setBin(meaning.code)
    const refused = await putInto(meaning.code)
    return refused === null
      ? { tone: 'ok', text: t('putAway.done', { sku: row.sku, units: units ?? row.units, bin: meaning.code }) }
      : { tone: 'stop', text: refusalText(refused) }
  })
  return (
    <Modal opened onClose={close} title={t('putAway.title', { sku: row.sku })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void putInto(bin)
        }}
      >
        <Stack gap="md">
          <ItemName item={row} />
          <Text c="dimmed">{row.bin === null ? t('putAway.noBin') : t('putAway.body', { bin: row.bin })}</Text>
          <SimpleGrid cols={2} spacing="md">
            <TextInput label={t('putAway.bin')} value={bin} data-autofocus onChange={(event) => setBin(event.currentTarget.value)} />
            <WholeNumberField label={t('putAway.units')} value={units} onChange={setUnits} />
          </SimpleGrid>
          <SubmitActs refusal={refusal} close={close} disabled={bin.trim() === '' || units === null || units === 0} loading={busy}>
            {t('putAway.act')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
