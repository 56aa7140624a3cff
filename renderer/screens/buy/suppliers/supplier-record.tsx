import { useView } from '../../../api/use-view.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import { Code } from '../../../ui/code.tsx'
import { DetailSection, Facts } from '../../../ui/detail/detail-pane.tsx'
import { ViewState } from '../../../ui/state/view-state.tsx'
import { Moment } from '../../../ui/time/clock.tsx'
import classes from '../buying.module.css'

/** Prices that are shown; the newest tell most. */
const pricesShown = 6

/** How a supplier did, from what came, and what they asked. */
export function SupplierRecord({ id }: { readonly id: number }) {
  const t = useText()
  const { number, money } = useFormats()
  const view = useView('suppliers.record', { id })
  const percent = (share: number | null) => (share === null ? '–' : `${number(Math.round(share * 100))} %`)
  const days = (value: number | null) => (value === null ? '–' : number(Math.round(value * 10) / 10))
  return (
    <DetailSection title={t('buying.supplier.record')}>
      <ViewState view={view}>
        {({ lines, onTime, inFull, rejected, leadMean, leadDeviation, prices }) => (
          <>
            {lines === 0 ? (
              <p className={classes.quiet}>{t('buying.record.none')}</p>
            ) : (
              <>
                <Facts
                  facts={[
                    { label: t('buying.record.onTime'), value: percent(onTime) },
                    { label: t('buying.record.inFull'), value: percent(inFull) },
                    {
                      label: t('buying.record.lead'),
                      value: t('buying.record.leadValue', { mean: days(leadMean), deviation: days(leadDeviation) }),
                    },
                    { label: t('buying.record.rejected'), value: percent(rejected) },
                  ]}
                />
                <p className={classes.quiet}>{t('buying.record.basis', { count: lines })}</p>
              </>
            )}
            {prices.length > 0 && (
              <>
                <h4 className={classes.subhead}>{t('buying.record.prices')}</h4>
                <ul className={classes.list}>
                  {prices.slice(0, pricesShown).map((price) => (
                    <li key={`${price.sku} ${price.at}`} className={classes.row}>
                      <Moment at={price.at} />
                      <Code>{price.sku}</Code>
                      <span>{money(price.priceMinor, price.currency)}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </ViewState>
    </DetailSection>
  )
}
