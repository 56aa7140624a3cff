import type { ScanAnswer } from '../../scanning/queue.ts'
import { useText } from '../../text/text.ts'
import { performAloud } from '../action/registry.ts'
import { ChoiceDialog } from './choice-dialog.tsx'
import type { LotAsked } from './use-lot-asked.ts'

interface LotDialogProps {
  readonly asked: LotAsked
  readonly scan: (code: string, lot: string) => Promise<ScanAnswer>
  readonly close: () => void
  /** What the offered lots are, and what is done with a unit of none of them; where units are taken, that is putting it back. */
  readonly words?: { readonly sentence: string; readonly none: string }
}

/** Which of the lots that are asked for is printed on the unit; none of them: it is put back. */
export function LotDialog({ asked, scan, close, words }: LotDialogProps) {
  const t = useText()
  return (
    <ChoiceDialog
      title={t('bench.lot.title')}
      sentence={words?.sentence ?? t('bench.lot.sentence')}
      choices={[
        ...asked.lots.slice(0, 8).map((lot) => ({
          name: `bench.lot.${lot}`,
          label: lot,
          perform: () => {
            close()
            performAloud({ name: 'bench.lot', label: lot, perform: () => scan(asked.code, lot) })
          },
        })),
        { name: 'bench.lot.none', label: words?.none ?? t('bench.lot.none'), tone: 'stop' as const, perform: close },
      ]}
      close={close}
    />
  )
}
