import type { OrderLine } from '../../../../domain/orders/contract.ts'
import { useText } from '../../../text/text.ts'
import { WholeNumberField } from '../../../ui/field/whole-number-field.tsx'
import { ItemName } from '../../../ui/item/item-name.tsx'
import classes from '../orders.module.css'

/** Units by the id of their line. */
export type ChosenUnits = ReadonlyMap<number, number>

interface ChooseUnitsProps {
  readonly lines: readonly OrderLine[]
  /** The most that can be chosen of a line. */
  readonly mostOf: (line: OrderLine) => number
  readonly chosen: ChosenUnits
  readonly choose: (chosen: ChosenUnits) => void
}

/** How many units of each line; the first field is where typing begins. */
export function ChooseUnits({ lines, mostOf, chosen, choose }: ChooseUnitsProps) {
  const t = useText()
  return (
    <ul className={classes.cancelLines}>
      {lines.map((line) => {
        const most = t('orders.chooseUnits.most', { count: mostOf(line) })
        return (
          <li key={line.id}>
            <ItemName item={line} />
            <WholeNumberField
              w={88}
              {...(line === lines[0] ? { 'data-autofocus': true } : {})}
              aria-label={`${line.name}: ${most}`}
              value={chosen.get(line.id) ?? 0}
              onChange={(value) => choose(new Map([...chosen, [line.id, Math.min(value ?? 0, mostOf(line))]]))}
            />
            <span className={classes.quiet}>{most}</span>
          </li>
        )
      })}
    </ul>
  )
}

export function unitsChosen(chosen: ChosenUnits): number {
  return [...chosen.values()].reduce((sum, quantity) => sum + quantity, 0)
}

/** As the data service wants to hear it. */
export function toLines(chosen: ChosenUnits): { lineId: number; quantity: number }[] {
  return [...chosen].filter(([, quantity]) => quantity > 0).map(([lineId, quantity]) => ({ lineId, quantity }))
}
