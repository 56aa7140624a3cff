import type { CarrierStage } from '../../../domain/shipping/contract.ts'
import { useText } from '../../text/text.ts'
import { Code } from '../../ui/code.tsx'
import { ToneIcon } from '../../ui/tone-icon.tsx'
import classes from './ship-desk.module.css'

const shown = 6

/** What stands in the cage of one carrier, so that it can be looked for before the van comes; those left behind first. */
export function StagedParcels({ stage: { staged, leftBehind } }: { readonly stage: CarrierStage }) {
  const t = useText()
  if (staged.length === 0) return null
  const isBehind = (id: number) => leftBehind.includes(id)
  const ordered = staged.toSorted((one, other) => Number(isBehind(other.id)) - Number(isBehind(one.id)))
  return (
    <ul className={classes.staged}>
      {ordered.slice(0, shown).map(({ id, orderNumber, customer, country }) => (
        <li key={id} data-behind={isBehind(id) || undefined}>
          <Code>{orderNumber}</Code>
          <span className={classes.receiver} title={customer} translate="no">
            {customer}, {country}
          </span>
          {isBehind(id) && <ToneIcon tone="stop" size={16} />}
        </li>
      ))}
      {staged.length > shown && <li className={classes.quiet}>{t('shipping.bench.remainingMore', { count: staged.length - shown })}</li>}
    </ul>
  )
}
