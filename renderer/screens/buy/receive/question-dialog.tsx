import { Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { refusalText, useText } from '../../../text/text.ts'
import { performAloud } from '../../../ui/action/registry.ts'
import { ChoiceDialog } from '../../../ui/bench/choice-dialog.tsx'
import { SubmitActs } from '../../../ui/dialog/submit-acts.tsx'
import type { Answered, Question } from './use-receive-acts.ts'

interface QuestionDialogProps {
  readonly question: Question
  readonly close: () => void
}

/** Goods that nobody ordered, more than was ordered, or of a lot that the code does not name: each has a way on. */
export function QuestionDialog({ question, close }: QuestionDialogProps) {
  const t = useText()
  const { refusal } = question
  const answer = (label: string, said: Answered) => {
    close()
    performAloud({ name: 'receiving.answer', label, perform: () => question.again(said) })
  }
  if (refusal.code === 'receiving.lot_needed') return <LotDialog sku={String(refusal.params['sku'])} answer={answer} close={close} />
  const ways = ['keep', 'quarantine'] as const
  return (
    <ChoiceDialog
      title={refusal.code === 'receiving.over' ? t('receiving.beyond.over') : t('receiving.beyond.unordered')}
      sentence={refusalText(refusal)}
      close={close}
      choices={[
        ...ways.map((beyond) => ({
          name: `receiving.beyond.${beyond}`,
          label: t(`receiving.beyond.${beyond}`),
          perform: () => answer(t(`receiving.beyond.${beyond}`), { beyond }),
        })),
        { name: 'receiving.beyond.leave', label: t('receiving.beyond.leave'), perform: close },
      ]}
    />
  )
}

interface LotDialogProps {
  readonly sku: string
  readonly answer: (label: string, said: Answered) => void
  readonly close: () => void
}

function LotDialog({ sku, answer, close }: LotDialogProps) {
  const t = useText()
  const [lot, setLot] = useState('')
  const [expiresOn, setExpires] = useState('')
  return (
    <Modal
      opened
      onClose={close}
      title={t('receiving.dialog.lotTitle', { sku })}
      closeButtonProps={{ size: 44, 'aria-label': t('ui.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (lot.trim() === '') return
          answer(t('receiving.dialog.takeLot'), { lot: lot.trim(), ...(expiresOn === '' ? {} : { expiresOn }) })
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t('receiving.dialog.lot')}
            size="lg"
            data-autofocus
            maxLength={80}
            value={lot}
            onChange={(event) => setLot(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('receiving.dialog.expires')}
            size="lg"
            value={expiresOn}
            onChange={(event) => setExpires(event.currentTarget.value)}
          />
          <SubmitActs close={close} size="lg" disabled={lot.trim() === ''}>
            {t('receiving.dialog.takeLot')}
          </SubmitActs>
        </Stack>
      </form>
    </Modal>
  )
}
