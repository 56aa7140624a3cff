import { Button, type ButtonProps } from '@mantine/core'
import { isEnabled, type Action } from './action.ts'
import { KeyHint } from './key-hint.tsx'
import { performAloud } from './registry.ts'
import classes from './action.module.css'

interface ActionButtonProps extends Pick<ButtonProps, 'size' | 'variant' | 'leftSection' | 'fullWidth' | 'loading'> {
  readonly action: Action
}

const variants = { main: 'filled', stop: 'outline', plain: 'default' } as const

/** The button of an action, with its key. It never takes the focus away by a click that a scanner's Enter would press again. */
export function ActionButton({ action, variant, size, ...rest }: ActionButtonProps) {
  return (
    <Button
      {...rest}
      className={classes.button}
      size={size ?? 'sm'}
      variant={variant ?? variants[action.tone ?? 'plain']}
      color={action.tone === 'stop' ? 'stop' : 'accent'}
      disabled={!isEnabled(action)}
      aria-keyshortcuts={action.key}
      rightSection={action.key === undefined ? undefined : <KeyHint of={action.key} />}
      onClick={() => performAloud(action)}
    >
      {action.label}
    </Button>
  )
}
