import type { ReorderAlert } from '../../../../domain/reorder/contract.ts'
import { useFormats } from '../../../text/format/formats.ts'
import { useText } from '../../../text/text.ts'
import classes from './reorder.module.css'
import type { Chosen } from './use-chosen.ts'

interface ReorderFootProps {
  readonly marked: readonly ReorderAlert[]
  readonly chosen: Chosen
  /** Items that one supplier alone sells. */
  readonly singleSource: number
}

/** What is chosen and what it costs; and how many items hang on one supplier. */
export function ReorderFoot({ marked, chosen, singleSource }: ReorderFootProps) {
  const t = useText()
  const { money } = useFormats()
  const costs = marked.map((row) => chosen.sourceOf(row)?.costMinor ?? null)
  const unpriced = costs.filter((cost) => cost === null).length
  const cost = costs.reduce<number>((sum, each) => sum + (each ?? 0), 0)
  return (
    <footer className={classes.foot}>
      <strong aria-live="polite">{t('reorder.chosen', { items: marked.length, cost: money(cost) })}</strong>
      {unpriced > 0 && <span>{t('reorder.chosenUnpriced', { count: unpriced })}</span>}
      {singleSource > 0 && <span>{t('reorder.single', { count: singleSource })}</span>}
    </footer>
  )
}
