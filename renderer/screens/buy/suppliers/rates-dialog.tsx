import { Button, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CallError } from '../../../../domain/service/protocol.ts'
import type { Output } from '../../../api/calls.ts'
import { useAct } from '../../../api/use-act.ts'
import { useView } from '../../../api/use-view.ts'
import { useText } from '../../../text/text.ts'
import { Facts } from '../../../ui/detail/detail-pane.tsx'
import { Refused } from '../../../ui/field/refused.tsx'
import { notify } from '../../../ui/notice/notice.ts'
import { ViewState } from '../../../ui/state/view-state.tsx'
import classes from '../buying.module.css'

/** '0.85' or '0,85' in millionths; null where it is no rate. */
function microsOf(text: string): number | null {
  if (!/^\d{1,6}([.,]\d{1,6})?$/.test(text.trim())) return null
  const micros = Math.round(Number(text.trim().replace(',', '.')) * 1_000_000)
  return micros > 0 ? micros : null
}

/** What other currencies are worth: goods bought in them are valued by it. */
export function RatesDialog({ close }: { readonly close: () => void }) {
  const t = useText()
  const view = useView('suppliers.rates', {})
  return (
    <Modal opened onClose={close} title={t('buying.rates.title')}>
      <ViewState view={view}>{({ shopCurrency, rates }) => <Rates shop={shopCurrency} rates={rates} />}</ViewState>
    </Modal>
  )
}

interface RatesProps {
  readonly shop: string
  readonly rates: Output<'suppliers.rates'>['rates']
}

function Rates({ shop, rates }: RatesProps) {
  const t = useText()
  const [currency, setCurrency] = useState('')
  const [rate, setRate] = useState('')
  const [refusal, setRefusal] = useState<CallError | null>(null)
  const save = useAct('suppliers.saveRate')
  const micros = microsOf(rate)
  const submit = async () => {
    if (micros === null) return
    const done = await save.run({ currency, micros })
    if (!done.ok) return setRefusal(done.refusal)
    setRefusal(null)
    setCurrency('')
    setRate('')
    notify({ tone: 'ok', text: t('buying.rates.saved', { currency, rate: String(micros / 1_000_000), shop }) })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap="md">
        <Text c="dimmed">{t('buying.rates.body', { currency: shop })}</Text>
        {rates.length === 0 && <p className={classes.quiet}>{t('buying.rates.none')}</p>}
        <Facts facts={rates.map((one) => ({ label: one.currency, value: `${one.micros / 1_000_000} ${shop}` }))} />
        <div className={classes.rateRow}>
          <TextInput
            label={t('buying.rates.currency')}
            data-autofocus
            maxLength={3}
            value={currency}
            onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
          />
          <TextInput
            label={t('buying.rates.rate', { currency: shop })}
            inputMode="decimal"
            error={rate !== '' && micros === null ? t('buying.rates.bad') : null}
            value={rate}
            onChange={(event) => setRate(event.currentTarget.value)}
          />
          <Button type="submit" loading={save.busy} disabled={micros === null || !/^[A-Z]{3}$/.test(currency)}>
            {t('buying.rates.save')}
          </Button>
        </div>
        <Refused refusal={refusal} />
      </Stack>
    </form>
  )
}
