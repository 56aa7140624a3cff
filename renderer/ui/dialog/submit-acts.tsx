import { Button, type ButtonProps, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CallError } from '../../../domain/service/protocol.ts'
import { useText } from '../../text/text.ts'
import { Refused } from '../field/refused.tsx'

interface SubmitActsProps extends Pick<ButtonProps, 'color' | 'disabled' | 'loading' | 'size'> {
  readonly close: () => void
  /** What the service said to the last try. */
  readonly refusal?: CallError | null
  /** What else can be done with it, at the other end: to take it away. */
  readonly beside?: ReactNode
  /** What the act is called. */
  readonly children: ReactNode
}

/** The end of a form in a dialog: why it was refused, the way back, and the act. */
export function SubmitActs({ close, refusal = null, size = 'sm', beside, children, ...submit }: SubmitActsProps) {
  const t = useText()
  return (
    <>
      <Refused refusal={refusal} />
      <Group justify={beside ? 'space-between' : 'end'} gap="sm">
        {beside}
        <Group gap="sm">
          <Button variant="default" size={size} onClick={close}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" size={size} {...submit}>
            {children}
          </Button>
        </Group>
      </Group>
    </>
  )
}
