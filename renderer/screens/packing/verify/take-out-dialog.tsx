import type { PackLine } from '../../../../domain/packing/contract.ts'
import { variantText } from '../../../../domain/stock/variant-text.ts'
import { useText } from '../../../text/text.ts'
import { performAloud } from '../../../ui/action/registry.ts'
import { ChoiceDialog } from '../../../ui/bench/choice-dialog.tsx'
import type { PackActs } from '../bench/use-pack-acts.ts'

interface TakeOutDialogProps {
  readonly lines: readonly PackLine[]
  readonly takeOut: PackActs['takeOut']
  readonly close: () => void
}

/** Of which line a unit is damaged. More lines than digits: its unit is scanned first, then DAMAGED. */
export function TakeOutDialog({ lines, takeOut, close }: TakeOutDialogProps) {
  const t = useText()
  return (
    <ChoiceDialog
      title={t('packing.takeOut.title')}
      sentence={t('packing.takeOut.sentence')}
      choices={lines.slice(0, 9).map((line) => {
        const label = [line.name, variantText(line.variant)].filter((part) => part !== '').join(', ')
        const choice = { name: `packing.take-out.${line.lineId}`, label }
        return {
          ...choice,
          perform: () => {
            close()
            performAloud({ ...choice, perform: () => takeOut({ reason: 'damaged', lineId: line.lineId }) })
          },
        }
      })}
      close={close}
    />
  )
}
