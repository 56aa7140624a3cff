import { useLocation } from 'wouter'
import type { BatchView } from '../../../../domain/picking/contract.ts'
import { useAct } from '../../../api/use-act.ts'
import { useText } from '../../../text/text.ts'
import { ChoiceDialog } from '../../../ui/bench/choice-dialog.tsx'
import { notify, notifyRefusal } from '../../../ui/notice/notice.ts'

interface GiveBackDialogProps {
  readonly batch: BatchView
  readonly close: () => void
}

/** Asked, because the orders may be with someone else a moment later. */
export function GiveBackDialog({ batch, close }: GiveBackDialogProps) {
  const t = useText()
  const [, navigate] = useLocation()
  const abandon = useAct('picking.abandon')
  const giveBack = async () => {
    const result = await abandon.run({ batchId: batch.id })
    close()
    if (!result.ok) {
      notifyRefusal(result.refusal)
      return
    }
    notify({ tone: 'ok', text: t('picking.giveBack.did', { count: result.value.released }) })
    navigate('/pick')
  }
  return (
    <ChoiceDialog
      title={t('picking.giveBack.title', batch)}
      sentence={t('picking.giveBack.body')}
      choices={[
        { name: 'picking.keep', label: t('picking.giveBack.keep'), perform: close },
        { name: 'picking.give-back-now', label: t('picking.giveBack.act'), tone: 'stop', perform: () => void giveBack() },
      ]}
      close={close}
    />
  )
}
