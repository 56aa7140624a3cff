import type { CarrierStage } from '../../../domain/shipping/contract.ts'
import { useText } from '../../text/text.ts'
import { performAloud } from '../../ui/action/registry.ts'
import { ChoiceDialog } from '../../ui/bench/choice-dialog.tsx'
import type { ScanOutView } from './scan-out-view.ts'
import type { ShipActs } from './use-ship-acts.ts'

interface CloseDialogProps {
  readonly stage: CarrierStage
  readonly view: ScanOutView
  readonly closeManifest: ShipActs['closeManifest']
  readonly close: () => void
}

/** Asked, because a closed manifest cannot be opened again. */
export function CloseDialog({ stage, view, closeManifest, close }: CloseDialogProps) {
  const t = useText()
  const act = t('shipping.close.act', { count: view.out })
  const sentences = [
    t('shipping.close.body'),
    ...(view.untracked > 0 ? [t('shipping.close.untracked', { count: view.untracked })] : []),
    ...(stage.staged.length > 0 ? [t('shipping.close.left', { count: stage.staged.length })] : []),
  ]
  return (
    <ChoiceDialog
      title={t('shipping.close.title', { count: view.out, carrier: stage.name })}
      sentence={sentences.join(' ')}
      choices={[
        {
          name: 'shipping.close-now',
          label: act,
          perform: () => {
            close()
            performAloud({ name: 'shipping.close-manifest', label: act, perform: closeManifest })
          },
        },
        { name: 'shipping.keep', label: t('shipping.close.keep'), perform: close },
      ]}
      close={close}
    />
  )
}
