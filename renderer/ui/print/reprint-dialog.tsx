import { reprintReasons, type ReprintReason } from '../../../domain/shell/spool.ts'
import { createStore, useStore } from '../../api/store.ts'
import { useText } from '../../text/text.ts'
import { ChoiceDialog } from '../bench/choice-dialog.tsx'

interface Asked {
  readonly name: string
  readonly answer: (reason: ReprintReason | null) => void
}

const asked = createStore<Asked | null>(null)

/** Why is this document printed once more? Null where it is not. */
export function askReprintReason(name: string): Promise<ReprintReason | null> {
  asked.current()?.answer(null)
  return new Promise((resolve) => {
    const answer = (reason: ReprintReason | null) => {
      asked.set(null)
      resolve(reason)
    }
    asked.set({ name, answer })
  })
}

/** Stands in the frame, over whatever asks. */
export function ReprintDialog() {
  const t = useText()
  const question = useStore(asked)
  if (question === null) return null
  return (
    <ChoiceDialog
      title={t('print.jobs.why')}
      sentence={t('print.jobs.whyBody', { name: question.name })}
      choices={reprintReasons.map((reason) => ({
        name: `print.reprint.${reason}`,
        label: t(`print.jobs.reason.${reason}`),
        perform: () => question.answer(reason),
      }))}
      close={() => question.answer(null)}
    />
  )
}
