import { UnstyledButton } from '@mantine/core'
import { IconSquare } from '@tabler/icons-react'
import { checkText } from '../../../text/check-text.ts'
import { useText } from '../../../text/text.ts'
import { KeyHint } from '../../../ui/action/key-hint.tsx'
import { performAloud } from '../../../ui/action/registry.ts'
import classes from './check-step.module.css'
import type { Answering } from './use-answering.ts'

/** Done with the hands, then ticked. */
export function TickCheck({ text, tick }: { readonly text: string; readonly tick: Answering['submit'] }) {
  const t = useText()
  return (
    <UnstyledButton
      className={classes.tickBox}
      role="checkbox"
      aria-checked={false}
      aria-label={checkText(t, text)}
      aria-keyshortcuts="F9"
      onClick={() => performAloud({ name: 'packing.answer', label: text, perform: tick })}
    >
      <IconSquare size={72} stroke={1.4} aria-hidden="true" />
      <span>{t('packing.keys.tickNext')}</span>
      <KeyHint of="F9" />
    </UnstyledButton>
  )
}
