import { Modal, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../text/text.ts'
import { KeyHint } from '../action/key-hint.tsx'
import { useActions } from '../action/registry.ts'
import classes from './choice.module.css'
import { digitKeys } from './digit-keys.ts'

export interface Choice {
  readonly name: string
  readonly label: string
  readonly tone?: 'stop'
  readonly perform: () => void
}

interface ChoiceDialogProps {
  readonly title: string
  /** What the choice will do. */
  readonly sentence?: ReactNode
  /** Up to nine; each answers to its digit and its quantity barcode. */
  readonly choices: readonly Choice[]
  readonly close: () => void
}

/** A question at the bench: answered by one digit, left with Escape or UNDO. */
export function ChoiceDialog({ title, sentence, choices, close }: ChoiceDialogProps) {
  const t = useText()
  useActions(
    [
      ...choices.map(({ name, label, perform }, index) => ({ name, label, ...digitKeys[index], perform })),
      { name: 'choice.close', label: t('ui.close'), command: 'UNDO', perform: close },
    ],
    { inDialog: true },
  )
  return (
    <Modal
      opened
      onClose={close}
      closeButtonProps={{ size: 44, 'aria-label': t('ui.close') }}
      title={title}
      size={640}
      classNames={{ header: classes.header }}
    >
      {sentence !== undefined && <p className={classes.sentence}>{sentence}</p>}
      {/* No choice has the focus: the Enter of a late scan must not answer the question. */}
      <div className={classes.choices} data-dense={choices.length > 7 || undefined} tabIndex={-1} data-autofocus>
        {choices.map(({ name, label, tone, perform }, index) => (
          <UnstyledButton key={name} className={classes.choice} data-tone={tone} aria-keyshortcuts={String(index + 1)} onClick={perform}>
            <KeyHint of={String(index + 1)} />
            {label}
          </UnstyledButton>
        ))}
      </div>
    </Modal>
  )
}
