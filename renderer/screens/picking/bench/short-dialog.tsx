import { shortReasons, type PickTask } from '../../../../domain/picking/contract.ts'
import { useText } from '../../../text/text.ts'
import { ChoiceDialog } from '../../../ui/bench/choice-dialog.tsx'
import { performAloud } from '../../../ui/action/registry.ts'
import { Elsewhere } from '../desk/elsewhere.tsx'
import type { PickActs } from './use-pick-acts.ts'

interface ShortDialogProps {
  readonly task: PickTask
  readonly short: PickActs['short']
  readonly close: () => void
}

/** Why the units are not there; one digit closes the stop. */
export function ShortDialog({ task, short, close }: ShortDialogProps) {
  const t = useText()
  return (
    <ChoiceDialog
      title={t('picking.short.title', task)}
      sentence={
        <>
          {t('picking.short.missing', { count: task.quantity - task.picked })}
          <Elsewhere task={task} />
        </>
      }
      choices={shortReasons.map((reason) => {
        const choice = { name: `picking.short.${reason}`, label: t(`states.short.${reason}`) }
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
