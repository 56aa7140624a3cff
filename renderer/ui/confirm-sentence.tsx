import { Button, Group, Modal, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../text/text.ts'

interface ConfirmSentenceProps {
  readonly title: string
  /** What will happen, in a whole sentence. */
  readonly sentence: ReactNode
  /** The act as a verb, never 'OK'. */
  readonly act: string
  readonly busy?: boolean
  readonly close: () => void
  readonly perform: () => void
}

/** Asked only where undo cannot help. Says what will happen before it does. */
export function ConfirmSentence({ title, sentence, act, busy = false, close, perform }: ConfirmSentenceProps) {
  const t = useText()
  return (
    <Modal opened onClose={close} title={title}>
      <Text component="div">{sentence}</Text>
      <Group justify="end" mt="lg" gap="sm">
        <Button variant="default" onClick={close}>
          {t('ui.cancel')}
        </Button>
        <Button color="stop" loading={busy} onClick={perform}>
          {act}
        </Button>
      </Group>
    </Modal>
  )
}
