import { Button, TextInput } from '@mantine/core'
import { IconFileDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { ExportFormat } from '../../../domain/shipping/export-contract.ts'
import { useFormats } from '../../text/format/formats.ts'
import { useNow } from '../../text/now.ts'
import { useText } from '../../text/text.ts'
import classes from './ship-desk.module.css'
import { saveExport } from './save-export.ts'

/** The files that tell a channel, or anyone, what was handed over in these days. */
export function ExportForm() {
  const t = useText()
  const today = useFormats().dayOf(useNow())
  const [from, setFrom] = useState(today)
  const [to, setTo] = useState(today)
  const [busy, setBusy] = useState<ExportFormat | null>(null)
  const save = (format: ExportFormat) => {
    setBusy(format)
    void saveExport(t, { format, from, to }).finally(() => setBusy(null))
  }
  const isPossible = from !== '' && to !== ''
  return (
    <section className={classes.export} aria-labelledby="shipping-export">
      <h2 className={classes.heading} id="shipping-export">
        {t('shipping.export.title')}
      </h2>
      <div className={classes.days}>
        <TextInput
          type="date"
          label={t('shipping.export.from')}
          value={from}
          max={to}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('shipping.export.to')}
          value={to}
          min={from}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      <div className={classes.files}>
        <Button
          variant="default"
          leftSection={<IconFileDownload size={18} aria-hidden="true" />}
          disabled={!isPossible}
          loading={busy === 'amazon-confirmation'}
          onClick={() => save('amazon-confirmation')}
        >
          {t('shipping.export.amazon')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileDownload size={18} aria-hidden="true" />}
          disabled={!isPossible}
          loading={busy === 'csv'}
          onClick={() => save('csv')}
        >
          {t('shipping.export.csv')}
        </Button>
      </div>
    </section>
  )
}
