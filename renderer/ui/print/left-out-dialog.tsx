import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { LeftOutCode } from '../../../domain/documents/contract.ts'
import { useText } from '../../text/text.ts'
import { Code } from '../code.tsx'
import classes from './print.module.css'

/** Codes that are shown one by one. */
const shown = 8

interface LeftOutDialogProps {
  readonly codes: readonly LeftOutCode[]
  readonly close: () => void
  readonly printRest: () => void
  /** Null: they do not even fit as squares. */
  readonly printSquare: (() => void) | null
}

/** Which codes have no room, and how long they are, before anything is printed. */
export function LeftOutDialog({ codes, close, printRest, printSquare }: LeftOutDialogProps) {
  const t = useText()
  return (
    <Modal opened onClose={close} size={560} title={t('print.leftOut.title', { count: codes.length })}>
      <Stack gap="md">
        <Text c="dimmed">{t(printSquare === null ? 'print.leftOut.bodySquare' : 'print.leftOut.body')}</Text>
        <ul className={classes.leftOut}>
          {codes.slice(0, shown).map(({ title, code, why }) => (
            <li key={`${title} ${code}`}>
              <Code>{code}</Code>
              <span>{t(`print.leftOut.${why}`, { count: code.length })}</span>
            </li>
          ))}
        </ul>
        {codes.length > shown && <Text c="dimmed">{t('print.leftOut.more', { count: codes.length - shown })}</Text>}
        <Group justify="end" gap="sm">
          <Button variant="default" onClick={close}>
            {t('ui.cancel')}
          </Button>
          <Button variant={printSquare === null ? 'filled' : 'default'} onClick={printRest}>
            {t('print.leftOut.rest')}
          </Button>
          {printSquare !== null && (
            <Button data-autofocus onClick={printSquare}>
              {t('print.leftOut.square')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
