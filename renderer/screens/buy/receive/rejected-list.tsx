import { Button } from '@mantine/core'
import { rejectReasons, type RejectedRow } from '../../../../domain/purchasing/receiving/contract.ts'
import { act } from '../../../api/act.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'
import classes from './receive-desk.module.css'

/** Rejected goods in QUARANTINE, until they went back to their supplier or into the bin. */
export function RejectedList({ rejected }: { readonly rejected: readonly RejectedRow[] }) {
  const t = useText()
  const send = async (row: RejectedRow, to: 'supplier' | 'scrap') => {
    const { receiptLineId, units, sku, supplier } = row
    const done = await act('receiving.sendBack', { receiptLineId, units, to })
    if (!done.ok) return notifyRefusal(done.refusal)
    const text = to === 'supplier' ? t('receiving.desk.sentBack', { units, sku, supplier }) : t('receiving.desk.scrapped', { units, sku })
    notify({ tone: 'ok', text })
  }
  if (rejected.length === 0) return <p className={classes.none}>{t('receiving.desk.noneRejected')}</p>
  return (
    <ul className={classes.rejected}>
      {rejected.map((row) => {
        const reason = rejectReasons.find((one) => one === row.reason) ?? 'other'
        return (
          <li key={row.receiptLineId} className={classes.rejectedRow}>
            <span>
              <strong>{t('receiving.desk.units_of', { units: row.units, sku: row.sku })}</strong>
              <span className={classes.reason}>
                {t(`receiving.reason.${reason}`)} · <span translate="no">{row.supplier}</span> · <Code>{row.number}</Code>
              </span>
            </span>
            <Button size="xs" variant="default" onClick={() => void send(row, 'supplier')}>
              {t('receiving.desk.sendBack')}
            </Button>
            <Button size="xs" variant="subtle" color="gray" onClick={() => void send(row, 'scrap')}>
              {t('receiving.desk.scrap')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
