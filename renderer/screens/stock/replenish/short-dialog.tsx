import { shortReasons } from '../../../../domain/picking/contract.ts'
import type { ReplenishmentView, ReplenishSource } from '../../../../domain/stock/replenish/contract.ts'
import { useText } from '../../../text/text.ts'
import { performAloud } from '../../../ui/action/registry.ts'
import { ChoiceDialog } from '../../../ui/bench/choice-dialog.tsx'
import type { ReplenishActs } from './use-replenish-acts.ts'

interface ShortDialogProps {
  readonly view: ReplenishmentView
  readonly source: ReplenishSource
  readonly short: ReplenishActs['short']
  readonly close: () => void
}

/** Why the units are not in reserve; one digit sends on to the next bin. */
export function ShortDialog({ view, source, short, close }: ShortDialogProps) {
  const t = useText()
  return (
    <ChoiceDialog
      title={t('replenish.short.title', { sku: view.sku, bin: source.bin })}
      sentence={t('replenish.short.body', { count: source.take - source.taken })}
      choices={shortReasons.map((reason) => {
        const choice = { name: `replenish.short.${reason}`, label: t(`states.short.${reason}`) }
        return {
          ...choice,
          perform: () => {
            close()
            performAloud({ ...choice, perform: () => short(reason) })
          },
        }
      })}
      close={close}
    />
  )
}
