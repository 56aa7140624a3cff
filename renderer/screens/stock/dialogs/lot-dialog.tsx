import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import type { StockRow } from '../../../../domain/stock/stock-row.ts'
import { lotStatuses, type LotStatus } from '../../../../domain/stock/lot.ts'
import { useAct } from '../../../api/use-act.ts'
import { goTo } from '../../../app/navigate.ts'
import { useText } from '../../../text/text.ts'
import { Refused } from '../../../ui/field/refused.tsx'
import { notify } from '../../../ui/notice/notice.ts'

/** An owner stops a lot, wherever its units lie, or lets it go again. */
export function LotDialog({ row, close }: { readonly row: StockRow; readonly close: () => void }) {
  const t = useText()
  const [status, setStatus] = useState<LotStatus>(row.lotStatus)
  const [reason, setReason] = useState(row.lotReason)
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const mark = useAct('lots.mark')
  const submit = async () => {
    const done = await mark.run({ lotId: row.lotId, status, reason: status === 'ok' ? '' : reason.trim() })
    if (!done.ok) {
      setRefusal(done.refusal)
      return
    }
    close()
    if (status === 'recalled') goTo(`/stock/recall/${row.lotId}`)
    const { withdrawn } = done.value
    const said = t(`stock.lot.done.${status}`, { lot: row.lot })
    notify({ tone: 'ok', text: withdrawn === 0 ? said : `${said}. ${t('stock.lot.anew', { count: withdrawn })}` })
  }
  return (
    <Modal opened onClose={close} title={t('stock.lot.title', { sku: row.sku, lot: row.lot })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          <Radio.Group value={status} onChange={(chosen) => setStatus(lotStatuses.find((one) => one === chosen) ?? 'ok')}>
            <Stack gap="sm">
              {lotStatuses.map((one) => (
                <Radio key={one} value={one} label={t(`states.lot.${one}`)} description={t(`stock.lot.means.${one}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {status !== 'ok' && (
            <TextInput
              label={t('stock.lot.reason')}
              value={reason}
              maxLength={200}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          <Refused refusal={refusal} />
          <Group justify="end" gap="sm">
            <Button variant="subtle" onClick={() => goTo(`/stock/recall/${row.lotId}`)}>
              {t('stock.recall.open')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('ui.cancel')}
            </Button>
            <Button
              type="submit"
              loading={mark.busy}
              disabled={(status === row.lotStatus && reason === row.lotReason) || (status !== 'ok' && reason.trim() === '')}
            >
              {t(`stock.lot.act.${status}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
