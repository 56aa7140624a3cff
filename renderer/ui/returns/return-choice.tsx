import type { ReturnableLine } from '../../../domain/returns/contract.ts'
import { returnReasons, type ReturnReason } from '../../../domain/returns/reasons.ts'
import { useText } from '../../text/text.ts'
import { SelectField } from '../field/select-field.tsx'
import { WholeNumberField } from '../field/whole-number-field.tsx'
import { ItemName } from '../item/item-name.tsx'
import classes from './returns.module.css'

export interface Chosen {
  readonly units: number
  readonly reason: ReturnReason
}

interface ReturnChoiceProps {
  readonly line: ReturnableLine
  readonly isFirst: boolean
  readonly chosen: Chosen
  readonly choose: (chosen: Chosen) => void
}

/** One line that was sent: how many of it come back, and why. */
export function ReturnChoice({ line, isFirst, chosen, choose }: ReturnChoiceProps) {
  const t = useText()
  const { returnable, sent, returned } = line
  const isOver = returnable === 0
  const facts = [
    t('returns.bench.sent', { count: sent }),
    ...(returned > 0 ? [t('returns.bench.before', { count: returned })] : []),
    ...(sent - returned > returnable ? [t('returns.make.announced', { count: sent - returned - returnable })] : []),
  ]
  return (
    <li className={classes.line} data-over={isOver || undefined}>
      <ItemName item={line} />
      <span className={classes.facts}>{facts.join(' · ')}</span>
      <WholeNumberField
        w={72}
        {...(isFirst ? { 'data-autofocus': true } : {})}
        aria-label={t('returns.make.units', { sku: line.sku })}
        disabled={isOver}
        value={chosen.units}
        onChange={(value) => choose({ ...chosen, units: Math.min(value ?? 0, returnable) })}
      />
      <SelectField
        w={190}
        aria-label={t('returns.make.reason', { sku: line.sku })}
        disabled={isOver}
        value={chosen.reason}
        choices={returnReasons.map((value) => ({ value, label: t(`returns.reason.${value}`) }))}
        onChange={(value) => choose({ ...chosen, reason: returnReasons.find((known) => known === value) ?? 'unspecified' })}
      />
    </li>
  )
}
